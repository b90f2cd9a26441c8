import type { CompanionFrame } from '../../words/frame-schema.ts';
import { plainText } from '../../words/rich-text.ts';
import type { PlanShelf } from '../../words/shelves.ts';

/** Where something happened, by name: a channel, or a place that is none. */
export function placeName(
  { words, labels }: PlanShelf,
  places: CompanionFrame['log']['places'] | undefined,
  id: string,
): string {
  const other = places && Object.hasOwn(places, id) ? places[id as keyof typeof places] : id;
  return plainText(words.channels[id]?.name ?? other, labels);
}
