import { type Entry, emptyPlan, type MemoryRecord, type SavedPlan, type Seen } from './record.ts';

/** A change of the record, made to it as it stands when the change is made. */
export type Change = (record: MemoryRecord) => MemoryRecord;

/** A plan as it is shown: where it is found again, and what it has today. */
export interface ShownPlan {
  id: string;
  trail: string;
  seen: Seen;
}

/** Ticks a task, or takes its tick away. */
export function ticked(plan: ShownPlan, task: string, isDone: boolean): Change {
  return changed(plan, (saved) => {
    const others = saved.done.filter((id) => id !== task);
    return { ...saved, done: isDone ? [...saved.done.filter(isNot(task)), task] : others };
  });
}

/** Adds ticks that came from elsewhere. */
export function tickedToo(plan: ShownPlan, tasks: readonly string[]): Change {
  return changed(plan, (saved) => ({ ...saved, done: [...new Set([...saved.done, ...tasks])] }));
}

/** Adds a line to the log; one that is there already stays as it is. */
export function entered(plan: ShownPlan, entry: Entry): Change {
  return changed(plan, (saved) =>
    saved.log.some(({ id }) => id === entry.id) ? saved : { ...saved, log: [...saved.log, entry] },
  );
}

/** Changes one line of the log, and no other. */
export function amended(plan: ShownPlan, entry: string, part: Partial<Omit<Entry, 'id'>>): Change {
  return changed(plan, (saved) => ({
    ...saved,
    log: saved.log.map((one) => (one.id === entry ? { ...one, ...part } : one)),
  }));
}

/** Takes one line out of the log. */
export function struck(plan: ShownPlan, entry: string): Change {
  return changed(plan, (saved) => ({ ...saved, log: saved.log.filter(({ id }) => id !== entry) }));
}

/** A change of one plan, whichever it was before. */
export function changed(plan: ShownPlan, change: (saved: SavedPlan) => SavedPlan): Change {
  return (record) => {
    const before = record.plans[plan.id] ?? emptyPlan;
    // A plan opened without its road keeps the road it was found by.
    const trail = plan.trail || before.trail;
    const after = { ...change(before), trail, all: plan.seen.tasks.length, seen: plan.seen };
    return { ...record, plans: { ...record.plans, [plan.id]: after } };
  };
}

function isNot(task: string) {
  return (id: string) => id !== task;
}
