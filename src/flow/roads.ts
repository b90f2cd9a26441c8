import type { Facts } from './condition.ts';
import { explore } from './exploration.ts';
import type { Graph, GraphRoute, Node } from './graph.ts';
import { questionsOf } from './questions-of.ts';
import { tour } from './tour.ts';
import type { Trail } from './trail.ts';

/** A complete trail, and the plan it ends in. */
export interface Road {
  trail: Trail;
  plan: string;
}

/** Every road of a sound graph, in the order of the flows, one at a time. */
export function* roads(graph: Graph, from = graph.start): Generator<Road> {
  for (const { kind, node, trail } of tour(graph, from)) {
    if (kind === 'passed') yield { trail: [...trail], plan: node.id };
  }
}

/**
 * How many roads there are, counted without walking them: a node's roads depend only on those
 * earlier answers that a condition further on still reads. With `avoided`, those that do without that node.
 */
export function countRoads(graph: Graph, avoided?: string): bigint {
  const reads = readsBelow(graph);
  const keyOf = ({ id }: Node, facts: Facts) =>
    JSON.stringify([id, ...(reads.get(id) ?? []).map((question) => facts.get(question))]);
  const known = new Map<string, bigint>();
  const sums = [0n];
  const add = (roads: bigint) => sums.push((sums.pop() ?? 0n) + roads);
  const isKnown = (node: Node, facts: Facts) =>
    node.id === avoided || known.has(keyOf(node, facts));
  for (const visit of tour(graph, graph.start, isKnown)) {
    const key = keyOf(visit.node, visit.facts);
    if (visit.kind === 'entered') sums.push(0n);
    if (visit.kind === 'passed') add(visit.node.id === avoided ? 0n : (known.get(key) ?? 1n));
    if (visit.kind !== 'left') continue;
    const sum = sums.pop() ?? 0n;
    known.set(key, sum);
    add(sum);
  }
  return sums[0] ?? 0n;
}

/** For each node, the questions that routes from it onward read, in a fixed order. */
function readsBelow(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const reads = new Map<string, readonly string[]>();
  const routes = (id: string) => routesFrom(graph.nodes.get(id));
  for (const id of explore(graph.nodes.keys(), routes).childrenFirst) {
    const below = routes(id).flatMap(({ when, to }) => [
      ...questionsOf(when),
      ...(reads.get(to) ?? []),
    ]);
    const earlier = new Set(below);
    earlier.delete(id);
    reads.set(id, [...earlier].sort());
  }
  return reads;
}

function routesFrom(node: Node | undefined): readonly GraphRoute[] {
  return node?.kind === 'question' ? node.answers.flatMap(({ routes }) => routes) : [];
}
