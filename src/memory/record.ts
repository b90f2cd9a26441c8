/** What can be noted of a channel; a note of any other kind is "note". */
export type EntryKind =
  | 'sent'
  | 'asked'
  | 'waited'
  | 'answered'
  | 'refused'
  | 'silent'
  | 'gone'
  | 'note';

/** One line of the log: what happened at a channel on a day ("2026-11-25"). */
export interface Entry {
  id: string;
  on: string;
  channel: string;
  what: EntryKind;
  reference: string;
  answer: string;
}

/** What a plan was when it was last seen: the version of its flow, and what it had. */
export interface Seen {
  version: string;
  tasks: readonly string[];
  channels: readonly string[];
}

/** What one plan leaves on the device. */
export interface SavedPlan {
  /** The trail as in an address, without its "#". */
  trail: string;
  /** Ids of ticked tasks; ids that a newer flow no longer has are kept, not shown. */
  done: readonly string[];
  /** How many tasks the plan had, for the note on the front page. */
  all: number;
  log: readonly Entry[];
  seen?: Seen;
}

/** Everything the wizard ever stores: ids, days, and what the reader wrote into the log. */
export interface MemoryRecord {
  version: 2;
  plans: Readonly<Record<string, SavedPlan>>;
  region?: string;
  locale?: string;
  /** True when the reader helps somebody else. */
  helping?: boolean;
}

export const emptyRecord: MemoryRecord = { version: 2, plans: {} };

/** A plan of which nothing was kept yet. */
export const emptyPlan: SavedPlan = { trail: '', done: [], all: 0, log: [] };
