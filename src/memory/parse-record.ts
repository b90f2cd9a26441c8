import type { MemoryRecord, SavedPlan } from './record.ts';

/**
 * Reads a text that this wizard stored: a record, or why there is none. It is read before the first
 * page is shown, so that only the frame of it is looked at. Never throws.
 */
export function parseRecord(text: string): MemoryRecord | 'newer' | 'unreadable' {
  const value = parseJson(text);
  if (!isObject(value)) return 'unreadable';
  const { version, plans, region, locale, helping } = value;
  if (typeof version === 'number' && version > 2) return 'newer';
  if ((version !== 1 && version !== 2) || !isObject(plans)) return 'unreadable';
  const saved = Object.entries(plans).map(([id, plan]) => [id, withLog(plan)] as const);
  if (!saved.every(([, plan]) => isSavedPlan(plan))) return 'unreadable';
  return {
    version: 2,
    plans: Object.fromEntries(saved) as Record<string, SavedPlan>,
    ...(typeof region === 'string' ? { region } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(helping === true ? { helping } : {}),
  };
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first version knew no logs. */
function withLog(plan: unknown): unknown {
  return isObject(plan) ? { log: [], ...plan } : plan;
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isSavedPlan(value: unknown): value is SavedPlan {
  if (!isObject(value)) return false;
  const { trail, done, all, log } = value;
  const areIds = Array.isArray(done) && done.every((id) => typeof id === 'string');
  return typeof trail === 'string' && areIds && typeof all === 'number' && isListOfObjects(log);
}
