import type { Entry } from '../../src/memory/record.ts';

/** A line of a log, noted at a page on a day. */
export const someEntry: Entry = {
  id: 'e1',
  on: '2026-11-25',
  channel: 'page',
  what: 'sent',
  reference: '',
  answer: '',
};
