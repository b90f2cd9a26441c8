import { isObject, parseRecord } from './parse-record.ts';
import type { Entry, EntryKind, MemoryRecord, SavedPlan, Seen } from './record.ts';

/** More than anybody writes; what is larger was not written here. In characters and pieces. */
export const limits = {
  file: 2_000_000,
  plans: 200,
  entries: 1000,
  ids: 500,
  trail: 4000,
  reference: 200,
  answer: 4000,
} as const;

/** Every kind of line, in the order in which they are offered. */
export const entryKinds: readonly EntryKind[] = [
  'sent',
  'asked',
  'waited',
  'answered',
  'refused',
  'silent',
  'gone',
  'note',
];

const id = /^[a-z0-9][a-z0-9-]{0,99}$/;
const node = /^[a-z0-9][a-z0-9-]{0,99}\/[a-z0-9][a-z0-9-]{0,99}$/;
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Reads a text that came from another device: a record, or why there is none. Only what is known is
 * taken over, piece by piece; a single piece of the wrong form refuses the whole. Never throws.
 */
export function readRecord(text: string): MemoryRecord | 'newer' | 'unreadable' {
  const record = text.length > limits.file ? 'unreadable' : parseRecord(text);
  if (typeof record === 'string') return record;
  const { plans, region, locale, ...others } = record;
  const saved = Object.entries(plans).map(([name, plan]) => [name, planFrom(plan)] as const);
  const isSound = saved.every(([name, plan]) => node.test(name) && plan !== undefined);
  if (!isSound || saved.length > limits.plans) return 'unreadable';
  return {
    ...others,
    plans: Object.fromEntries(saved) as Record<string, SavedPlan>,
    ...(isText(region, id) ? { region } : {}),
    ...(isText(locale, id) ? { locale } : {}),
  };
}

/** A line of a log of which every piece has the right form; undefined for anything else. */
export function entryFrom(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined;
  const { on, channel, reference, answer } = value;
  const what = entryKinds.find((kind) => kind === value.what);
  if (!isText(value.id, id) || !isText(on, day) || !isText(channel, id) || !what) return undefined;
  if (!isShort(reference, limits.reference) || !isShort(answer, limits.answer)) return undefined;
  return { id: value.id, on, channel, what, reference, answer };
}

function planFrom({ trail, done, all, log, seen }: SavedPlan): SavedPlan | undefined {
  const entries = isList(log, limits.entries) ? log.map(entryFrom) : [undefined];
  const was = seen && seenFrom(seen);
  if (!isShort(trail, limits.trail) || !isIds(done) || !isCount(all)) return undefined;
  if (!entries.every((entry) => entry !== undefined) || (seen && !was)) return undefined;
  if (new Set(entries.map((entry) => entry.id)).size < entries.length) return undefined;
  return { trail, done, all, log: entries, ...(was ? { seen: was } : {}) };
}

/** What a plan had, of which every piece has the right form; undefined for anything else. */
export function seenFrom(value: unknown): Seen | undefined {
  if (!isObject(value)) return undefined;
  const { version, tasks, channels } = value;
  if (!isText(version, id) || !isIds(tasks) || !isIds(channels)) return undefined;
  return { version, tasks, channels };
}

function isList(value: unknown, most: number): value is unknown[] {
  return Array.isArray(value) && value.length <= most;
}

function isIds(value: unknown): value is string[] {
  return isList(value, limits.ids) && value.every((one) => isText(one, id));
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isShort(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= limits.ids;
}
