import type { Locale } from '../flow/locale-schema.ts';
import { Library } from '../words/library.ts';
import type { FrameShelf } from '../words/shelves.ts';
import type { RemoteDesk } from './remote-desk.ts';

/** The words of the folder that a desk has open, fetched from there when a page needs them. */
export function libraryFrom(desk: RemoteDesk, locales: readonly Locale[]): Library {
  return new Library(Object.fromEntries(locales.map(({ id }) => [id, () => frameOf(desk, id)])));
}

async function frameOf(desk: RemoteDesk, locale: string): Promise<FrameShelf> {
  const frame = (await desk.ask('shelf', locale, 'frame')) as Omit<FrameShelf, 'load'>;
  const names = await desk.ask('shelfNames');
  const load = names.map((name) => [name, () => desk.ask('shelf', locale, name)] as const);
  return { ...frame, load: Object.fromEntries(load) as FrameShelf['load'] };
}
