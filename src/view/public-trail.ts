import type { Graph } from '../flow/graph.ts';
import type { Step, Trail } from '../flow/trail.ts';
import type { Place } from '../machine/address.ts';

/**
 * The part of a trail that may be written down. A private page writes none; a page behind a private
 * one writes only the answers given since, and none that would tell of it.
 */
export function publicTrail(graph: Graph, { node, steps }: Place): Trail {
  if (graph.nodes.get(node)?.private) return [];
  const last = steps.findLastIndex((step) => tellsOfPrivate(graph, step));
  return steps.slice(last + 1);
}

/** True for an answer given on a private page, and for one that leads to such a page. */
export function tellsOfPrivate(graph: Graph, { question, answer }: Step): boolean {
  const node = graph.nodes.get(question);
  if (node?.kind !== 'question') return false;
  const routes = node.answers.find(({ id }) => id === answer)?.routes ?? [];
  return node.private || routes.some(({ to }) => graph.nodes.get(to)?.private);
}
