import type { Graph } from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';
import { parseFragment } from '../machine/address.ts';
import { machineOf } from '../machine/compile.ts';
import { replay } from '../machine/replay.ts';
import { currentNode } from '../machine/selectors.ts';
import { type Change, changed, type ShownPlan } from './changes.ts';
import { mergedPlan } from './merge.ts';
import type { MemoryRecord, SavedPlan } from './record.ts';

/**
 * The plans of earlier versions that this page has taken the place of: their own answers no longer
 * lead to them, and those that still hold are the answers given here.
 */
export function forerunnersOf(
  { plans }: MemoryRecord,
  graph: Graph,
  here: { node: string; trail: Trail },
): string[] {
  return Object.entries(plans).flatMap(([id, { trail }]) => {
    if (id === here.node || trail === '') return [];
    const { snapshot, kept } = replay(machineOf(graph), graph, parseFragment(trail, graph));
    if (currentNode(snapshot) === id || kept.length === 0) return [];
    const isGivenHere = kept.every(({ question, answer }) =>
      here.trail.some((step) => step.question === question && step.answer === answer),
    );
    return isGivenHere ? [id] : [];
  });
}

/** Moves the ticks and lines of earlier plans to the one that took their place. */
export function carriedOver(plan: ShownPlan, from: readonly string[]): Change {
  return (record) => {
    const old = from.flatMap((id) => record.plans[id] ?? []);
    const others = Object.entries(record.plans).filter(([id]) => !from.includes(id));
    const sum = (saved: SavedPlan) => old.reduce(mergedPlan, saved);
    return changed(plan, sum)({ ...record, plans: Object.fromEntries(others) });
  };
}
