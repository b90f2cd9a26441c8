import type { Entry } from '../../memory/record.ts';

/** A new line of the log. Its id is its own on every device, so that two logs can be joined. */
export function newEntry(on: string, channel: string, what: Entry['what']): Entry {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const id = `${Date.now().toString(36)}-${number.toString(36)}`;
  return { id, on, channel, what, reference: '', answer: '' };
}
