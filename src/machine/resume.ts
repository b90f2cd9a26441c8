import type { Graph } from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';
import type { Place } from './address.ts';
import type { WalkMachine, WalkSnapshot } from './compile.ts';
import { enter, replay } from './replay.ts';
import { currentNode } from './selectors.ts';

/** The place that an address leads to today, with all its answers that still apply. */
export function landing(machine: WalkMachine, graph: Graph, place: Place): Place {
  const { snapshot, ahead } = resume(machine, graph, place);
  const steps = [...snapshot.context.trail, ...ahead];
  return { locale: place.locale, node: currentNode(snapshot), steps };
}

/** Where an address leads today. */
export interface Resumed {
  snapshot: WalkSnapshot;
  /** Answers given earlier to this question and those behind it; kept for when it is answered. */
  ahead: Trail;
  /** True when the address no longer fits the flows and the walk stopped early or elsewhere. */
  stale: boolean;
}

/**
 * Opens a place: its answers are given again, and the page is the place's own node when the road
 * goes through it. Otherwise the walk stands where the answers that still hold lead to.
 */
export function resume(
  machine: WalkMachine,
  graph: Graph,
  { locale, node, steps }: Place,
): Resumed {
  const target = graph.starts.get(node.replace(/\/$/, '')) ?? (node || graph.start);
  if (steps.length === 0) {
    const entered = enter(machine, graph, target);
    return {
      snapshot: entered ?? replay(machine, graph, []).snapshot,
      ahead: [],
      stale: entered === undefined,
    };
  }
  const areStrange = !steps.some(({ question }) => graph.nodes.has(question));
  if (areStrange) return { ...resume(machine, graph, { locale, node, steps: [] }), stale: true };
  const { snapshot, kept, dropped } = replay(machine, graph, steps);
  if (currentNode(snapshot) === target) return { snapshot, ahead: [], stale: dropped.length > 0 };
  const at = kept.findIndex(({ question }) => question === target);
  if (at < 0) return { snapshot, ahead: [], stale: true };
  const before = replay(machine, graph, kept.slice(0, at)).snapshot;
  return {
    snapshot: at > 0 ? before : (enter(machine, graph, target) ?? snapshot),
    ahead: kept.slice(at),
    stale: dropped.length > 0,
  };
}
