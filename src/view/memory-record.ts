/** What one plan leaves on the device. */
export interface SavedPlan {
  /** The trail as in an address, without its "#". */
  trail: string;
  /** Ids of ticked tasks; ids that a newer flow no longer has are kept, not shown. */
  done: readonly string[];
  /** How many tasks the plan had, for the note on the front page. */
  all: number;
}

/** Everything the wizard ever stores. No names, no words, only ids. */
export interface MemoryRecord {
  version: 1;
  plans: Readonly<Record<string, SavedPlan>>;
  region?: string;
  locale?: string;
}

export const emptyRecord: MemoryRecord = { version: 1, plans: {} };

/** Reads a stored text: a record, or why there is none. Never throws. */
export function parseRecord(text: string): MemoryRecord | 'newer' | 'unreadable' {
  const value = parseJson(text);
  if (!isObject(value)) return 'unreadable';
  const { version, plans, region, locale } = value;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || !isObject(plans)) return 'unreadable';
  const saved = Object.entries(plans);
  if (!saved.every(([, plan]) => isSavedPlan(plan))) return 'unreadable';
  return {
    version,
    plans: Object.fromEntries(saved) as Record<string, SavedPlan>,
    ...(typeof region === 'string' ? { region } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSavedPlan(value: unknown): value is SavedPlan {
  if (!isObject(value)) return false;
  const { trail, done, all } = value;
  const areIds = Array.isArray(done) && done.every((id) => typeof id === 'string');
  return typeof trail === 'string' && areIds && typeof all === 'number';
}
