import type { Entry, MemoryRecord, SavedPlan } from './record.ts';

/** Two records as one: every plan, tick and line of either. What both have, the first one says. */
export function merged(mine: MemoryRecord, theirs: MemoryRecord): MemoryRecord {
  const plans = { ...mine.plans };
  for (const [id, plan] of Object.entries(theirs.plans)) {
    const own = plans[id];
    plans[id] = own ? mergedPlan(own, plan) : plan;
  }
  // Whom one helps is no matter of the device the file came from.
  const { helping, ...brought } = theirs;
  return { ...brought, ...mine, plans };
}

/** Two savings of one plan as one. A line that was changed on both sides is kept in both forms. */
export function mergedPlan(mine: SavedPlan, theirs: SavedPlan): SavedPlan {
  const log = theirs.log.reduce(withEntry, mine.log);
  const trail = mine.trail || theirs.trail;
  return { ...theirs, ...mine, trail, done: [...new Set([...mine.done, ...theirs.done])], log };
}

function withEntry(log: readonly Entry[], entry: Entry): readonly Entry[] {
  const twin = log.find(({ id }) => id === entry.id);
  if (!twin) return [...log, entry];
  if (isSame(twin, entry)) return log;
  return withEntry(log, { ...entry, id: `${entry.id}-b` });
}

function isSame(one: Entry, other: Entry): boolean {
  return (Object.keys(one) as (keyof Entry)[]).every((key) => one[key] === other[key]);
}
