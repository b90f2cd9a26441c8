import type { Graph } from '../flow/graph.ts';
import type { Place } from '../machine/address.ts';
import type { Library } from '../words/library.ts';
import type { Parts } from './parts.ts';
import { wantedFor } from './wanted.ts';

/** What a walk draws upon. */
export interface Stock {
  graph: Graph;
  library: Library;
  parts: Parts;
}

/** True when a place can be shown at once. */
export function isReady({ graph, library, parts }: Stock, place: Place): boolean {
  return library.has(wantedFor(graph, place)) && parts.has(graph.nodes.get(place.node));
}

/** Fetches what a place needs; rejects when it cannot be had, and may be asked again. */
export async function makeReady({ graph, library, parts }: Stock, place: Place): Promise<void> {
  const node = graph.nodes.get(place.node);
  await Promise.all([library.load(wantedFor(graph, place)), parts.load(node)]);
}
