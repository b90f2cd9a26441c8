import { entryFrom, seenFrom } from './read-record.ts';
import type { MemoryRecord, SavedPlan } from './record.ts';

/** A plan without what has the wrong form: that stays on the device, but no page can show it. */
export function readable({ seen, ...plan }: SavedPlan): SavedPlan {
  const was = seenFrom(seen);
  const log = plan.log.flatMap((entry) => entryFrom(entry) ?? []);
  return { ...plan, log, ...(was ? { seen: was } : {}) };
}

/** A record of which every plan can be shown. */
export function readableRecord(record: MemoryRecord): MemoryRecord {
  const plans = Object.entries(record.plans).map(([id, plan]) => [id, readable(plan)]);
  return { ...record, plans: Object.fromEntries(plans) };
}
