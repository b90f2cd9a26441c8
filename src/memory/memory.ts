import type { Change } from './changes.ts';
import { parseRecord } from './parse-record.ts';
import { emptyRecord, type MemoryRecord } from './record.ts';

/** Two tabs write at the same moment when so many milliseconds lie between them. */
const moment = 3000;

/** How well the device keeps things: well, not at all, after putting an unreadable record aside, or
 * not, so as not to harm the record of a newer version. */
export type MemoryHealth = 'kept' | 'only-here' | 'put-aside' | 'newer';

export interface MemoryView {
  record: MemoryRecord;
  health: MemoryHealth;
}

/** Where the record is stored, and where those are put that could not be read. */
export const key = 'dishari';
export const asideKey = 'dishari-aside-';
const nothing: MemoryView = { record: emptyRecord, health: 'kept' };

/**
 * What the wizard remembers on the device, shared by all open tabs. Storage that is missing, full,
 * forbidden, broken or of a newer version never throws: the record then lives in this page alone.
 */
export class Memory {
  readonly storage: Storage | undefined;
  readonly #listeners = new Set<() => void>();
  #view: MemoryView;
  /** What was changed here of late: a tab that wrote at the same moment may not have known of it. */
  #recent: { change: Change; at: number }[] = [];

  constructor(storage: Storage | undefined) {
    this.storage = storage;
    this.#view = this.#load();
  }

  readonly view = (): MemoryView => this.#view;

  /** What a page written at build time shows: nothing remembered. */
  readonly viewOfNothing = (): MemoryView => nothing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes the record as another tab may have left it meanwhile, and stores it. */
  update(change: Change) {
    const { record, health } = this.#isWritable() ? this.#load() : this.#view;
    this.#become({ record: change(record), health });
    this.#recent.push({ change, at: Date.now() });
    this.#store();
  }

  /** Takes in what another tab has stored, and makes once more what that tab could not know of. */
  refresh() {
    if (!this.#isWritable()) return;
    const { record, health } = this.#load();
    const since = Date.now() - moment;
    const late = record === emptyRecord ? [] : this.#recent.filter(({ at }) => at > since);
    this.#recent = [];
    const whole = late.reduce((sum, { change }) => change(sum), record);
    this.#become({ record: whole, health });
    if (JSON.stringify(whole) !== JSON.stringify(record)) this.#store();
  }

  /** Removes everything, also what was put aside. */
  erase() {
    this.#recent = [];
    try {
      const keys = Object.keys(this.storage ?? {});
      for (const own of keys.filter((name) => name === key || name.startsWith(asideKey))) {
        this.storage?.removeItem(own);
      }
    } catch {
      // A storage that cannot be touched holds nothing of ours.
    }
    this.#become({ record: emptyRecord, health: this.storage ? 'kept' : 'only-here' });
  }

  #isWritable(): boolean {
    return this.#view.health === 'kept' || this.#view.health === 'put-aside';
  }

  #load(): MemoryView {
    const text = this.#read();
    if (text === undefined) return { record: emptyRecord, health: 'only-here' };
    if (text === null) return { record: emptyRecord, health: this.#view?.health ?? 'kept' };
    const record = parseRecord(text);
    if (record === 'newer') return { record: emptyRecord, health: 'newer' };
    if (record === 'unreadable') return { record: emptyRecord, health: this.#putAside(text) };
    return { record, health: this.#view?.health ?? 'kept' };
  }

  #read(): string | null | undefined {
    try {
      return this.storage?.getItem(key);
    } catch {
      return undefined;
    }
  }

  #putAside(text: string): MemoryHealth {
    try {
      const before = Object.keys(this.storage ?? {}).filter((name) => name.startsWith(asideKey));
      this.storage?.setItem(`${asideKey}${before.length + 1}`, text);
      this.storage?.removeItem(key);
      return 'put-aside';
    } catch {
      return 'only-here';
    }
  }

  #store() {
    if (!this.#isWritable()) return;
    try {
      this.storage?.setItem(key, JSON.stringify(this.#view.record));
    } catch {
      this.#become({ ...this.#view, health: 'only-here' });
    }
  }

  #become(view: MemoryView) {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
