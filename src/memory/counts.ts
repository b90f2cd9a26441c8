import type { MemoryRecord } from './record.ts';

/** How much a record holds. */
export interface Counts {
  plans: number;
  ticks: number;
  lines: number;
}

/** Counts the plans of a record, their ticks and the lines of their logs. */
export function countsOf({ plans }: MemoryRecord): Counts {
  const all = Object.values(plans);
  return {
    plans: all.length,
    ticks: all.reduce((sum, { done }) => sum + done.length, 0),
    lines: all.reduce((sum, { log }) => sum + log.length, 0),
  };
}
