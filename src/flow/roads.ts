import { questionsOf } from './condition.ts';
import type { Graph, Node } from './graph.ts';
import { factsOf, nextNode, type Step, type Trail } from './trail.ts';

/** A complete trail, and the plan it ends in. */
export interface Road {
  trail: Trail;
  plan: string;
}

/** Every road of a sound graph, in the order of the flows, one at a time. */
export function* roads(graph: Graph, from = graph.start, trail: Trail = []): Generator<Road> {
  const node = graph.nodes.get(from);
  if (node?.kind === 'plan') yield { trail, plan: from };
  if (node?.kind !== 'question') return;
  for (const { id } of node.answers) {
    const longer: Step[] = [...trail, { question: from, answer: id }];
    const to = nextNode(node, id, factsOf(graph, longer));
    if (to) yield* roads(graph, to, longer);
  }
}

/**
 * How many roads there are, counted without walking them: a node's roads depend only on those
 * earlier answers that a condition further on still reads.
 */
export function countRoads(graph: Graph): bigint {
  const reads = readsBelow(graph);
  const known = new Map<string, bigint>();
  const count = (id: string, trail: Trail): bigint => {
    const node = graph.nodes.get(id);
    if (node?.kind !== 'question') return node ? 1n : 0n;
    const facts = factsOf(graph, trail);
    const key = JSON.stringify([id, ...[...(reads.get(id) ?? [])].map((q) => facts.get(q))]);
    const before = known.get(key);
    if (before !== undefined) return before;
    let sum = 0n;
    for (const answer of node.answers) {
      const longer = [...trail, { question: id, answer: answer.id }];
      const to = nextNode(node, answer.id, factsOf(graph, longer));
      if (to) sum += count(to, longer);
    }
    known.set(key, sum);
    return sum;
  };
  return count(graph.start, []);
}

/** For each node, the questions that routes from it onward read, in a fixed order. */
function readsBelow(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const reads = new Map<string, readonly string[]>();
  const below = (id: string): readonly string[] => {
    const before = reads.get(id);
    if (before) return before;
    reads.set(id, []);
    const routes = routesFrom(graph.nodes.get(id));
    const found = new Set(routes.flatMap(({ when, to }) => [...questionsOf(when), ...below(to)]));
    found.delete(id);
    reads.set(id, [...found].sort());
    return reads.get(id) ?? [];
  };
  for (const id of graph.nodes.keys()) below(id);
  return reads;
}

function routesFrom(node: Node | undefined) {
  return node?.kind === 'question' ? node.answers.flatMap(({ routes }) => routes) : [];
}
