import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow } from '../../src/flow/flow-schema.ts';
import { buildGraph, type Graph } from '../../src/flow/graph.ts';
import { countRoads, type Road, roads } from '../../src/flow/roads.ts';
import { factsOf, nextNode, type Trail } from '../../src/flow/trail.ts';
import { someFlow } from '../support/some-flows.ts';

test('the roads are those that a walk by hand finds, in the order of the answers', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(someFlow, (flow) => {
      const graph = buildGraph([flow]);
      expect([...roads(graph)]).toEqual(roadsByHand(graph, graph.start, []));
    }),
  );
});

test('counting gives as many roads as listing', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(someFlow, (flow) => {
      const graph = buildGraph([flow]);
      expect(countRoads(graph)).toBe(BigInt([...roads(graph)].length));
    }),
    { numRuns: 200 },
  );
});

test('more roads than anybody could walk are counted at once', () => {
  expect(countRoads(buildGraph([ladder(1000)]))).toBe(2n ** 1000n);
});

test('a road longer than the stack is deep is walked to its end', () => {
  const [first] = roads(buildGraph([ladder(20_000)]));
  expect(first?.trail.length).toBe(20_000);
  expect(first?.plan).toBe('one/end');
});

test('a plan without a question before it is one road', () => {
  expect([...roads(buildGraph([ladder(0)]))]).toEqual([{ trail: [], plan: 'one/end' }]);
});

function roadsByHand(graph: Graph, id: string, trail: Trail): Road[] {
  const node = graph.nodes.get(id);
  if (node?.kind !== 'question') return [{ trail, plan: id }];
  return node.answers.flatMap(({ id: answer }) => {
    const longer = [...trail, { question: id, answer }];
    return roadsByHand(graph, nextNode(node, answer, factsOf(graph, longer)) ?? '', longer);
  });
}

/** A flow in which both answers of each question lead to the next one. */
function ladder(length: number): Flow {
  const questions = Array.from({ length }, (_, at) => {
    const to = at + 1 < length ? `q${at + 1}` : 'end';
    return { id: `q${at}`, answers: ['yes', 'no'].map((id) => ({ id, to })) };
  });
  const plans = [{ id: 'end', channels: ['help'], tasks: [] }];
  return { id: 'one', start: questions[0]?.id ?? 'end', questions, plans };
}
