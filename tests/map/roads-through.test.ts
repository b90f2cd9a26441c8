import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/flow/graph.ts';
import { type Road, roads } from '../../src/flow/roads.ts';
import { countThrough, roadsThrough } from '../../src/map/roads-through.ts';
import { someFlow } from '../support/some-flows.ts';

test('as many roads are counted through a node as lead through it, and they are listed in order', () => {
  fc.assert(
    fc.property(someFlow, (flow) => {
      const graph = buildGraph([flow]);
      const all = [...roads(graph)];
      for (const id of graph.nodes.keys()) {
        const through = all.filter((road) => isOn(road, id));
        expect(countThrough(graph, id)).toBe(BigInt(through.length));
        expect(roadsThrough(graph, id, 5)).toEqual(through.slice(0, 5));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

function isOn({ trail, plan }: Road, id: string): boolean {
  return plan === id || trail.some(({ question }) => question === id);
}
