import type { Change } from './changes.ts';
import { asideKey, key, type Memory } from './memory.ts';
import { readableRecord } from './readable.ts';

/** The records that could not be read and were put aside, as they were. */
export function recordsAside({ storage }: Memory): string[] {
  try {
    const names = Object.keys(storage ?? {}).filter((name) => name.startsWith(asideKey));
    return names.sort().flatMap((name) => storage?.getItem(name) ?? []);
  } catch {
    return [];
  }
}

/** Everything as the text of a file; the record of a newer version just as it is. */
export function recordAsFile(memory: Memory): string {
  const { record, health } = memory.view();
  if (health === 'newer') return memory.storage?.getItem(key) ?? '';
  const sound = readableRecord(record);
  const whole = JSON.stringify(record);
  const aside = [...recordsAside(memory), ...(JSON.stringify(sound) === whole ? [] : [whole])];
  return JSON.stringify({ ...sound, ...(aside.length > 0 ? { aside } : {}) });
}

/** Changes the record only if the change can be stored as a whole; false when nothing was changed. */
export function changeWhole(memory: Memory, change: Change): boolean {
  memory.refresh();
  const { record, health } = memory.view();
  if (!memory.storage || (health !== 'kept' && health !== 'put-aside')) return false;
  try {
    memory.storage.setItem(key, JSON.stringify(change(record)));
  } catch {
    return false;
  }
  memory.refresh();
  return true;
}
