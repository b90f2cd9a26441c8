import type { Graph } from '../flow/graph.ts';
import { countRoads, type Road } from '../flow/roads.ts';
import { tour } from '../flow/tour.ts';

/** So many moments of a tour are looked at before a list is given as it is. */
const mostLooks = 50_000;

/** How many roads lead through a node: all of them, but for those that can do without it. */
export function countThrough(graph: Graph, id: string): bigint {
  return countRoads(graph) - countRoads(graph, id);
}

/** Some roads that lead through a node, in the order of the flows; fewer where they are hard to find. */
export function roadsThrough(graph: Graph, id: string, most: number): Road[] {
  const before = leadingTo(graph, id);
  const found: Road[] = [];
  let looks = 0;
  const isAside = (node: { id: string }, facts: ReadonlyMap<string, string>) =>
    !before.has(node.id) && !facts.has(id);
  for (const { kind, node, trail } of tour(graph, graph.start, isAside)) {
    looks += 1;
    if (found.length === most || looks > mostLooks) break;
    const isEnd = kind === 'passed' && node.kind === 'plan';
    if (isEnd && (node.id === id || trail.some(({ question }) => question === id))) {
      found.push({ trail: [...trail], plan: node.id });
    }
  }
  return found;
}

/** The nodes from which some answers lead to a node, and that node. */
function leadingTo(graph: Graph, id: string): ReadonlySet<string> {
  const comings = new Map<string, string[]>();
  for (const node of graph.nodes.values()) {
    const routes = node.kind === 'question' ? node.answers.flatMap(({ routes }) => routes) : [];
    for (const { to } of routes) comings.set(to, [...(comings.get(to) ?? []), node.id]);
  }
  const before = new Set([id]);
  // A set gives what is added to it while it is gone through.
  for (const one of before) for (const from of comings.get(one) ?? []) before.add(from);
  return before;
}
