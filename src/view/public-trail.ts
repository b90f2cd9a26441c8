import type { Graph } from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';
import type { Place } from '../machine/address.ts';

/**
 * The part of a trail that may be written down. A private page writes none; a page behind a private
 * one writes only the answers given since, and none that would tell of it.
 */
export function publicTrail(graph: Graph, { node, steps }: Place): Trail {
  if (graph.nodes.get(node)?.private) return [];
  const last = steps.findLastIndex(({ question }) => graph.nodes.get(question)?.private);
  return steps.slice(last + 1);
}
