import type { Finding, Place } from '../../flow/fault.ts';
import type { Message } from '../../flow/message-schema.ts';
import { blanksIn } from '../blanks.ts';
import { entry } from '../entry.ts';
import type { MessageWords } from '../words-schema.ts';
import { compareIds } from './keys.ts';

/** What nobody who helps ever needs to know, in the languages of the wizard. */
const secrets =
  /password|passcode|\bcodes?\b|\bnid\b|passport|\bid number|card number|পাসওয়ার্ড|কোড|এনআইডি|পাসপোর্ট|পরিচয়পত্রের নম্বর|কার্ডের নম্বর/i;

/** Messages and parts without words or words without them, too long ones, and blanks for secrets. */
export function* checkMessageWords(
  file: string,
  words: Record<string, MessageWords>,
  messages: readonly Message[],
): Generator<Finding> {
  yield* compareIds(
    { file, path: [] },
    words,
    messages.map(({ id }) => id),
    'message',
  );
  for (const { id, parts, most } of messages) {
    const texts = entry(words, id);
    if (!texts) continue;
    const place: Place = { file, path: [id, 'parts'] };
    const ids = parts.map((part) => part.id);
    yield* compareIds(place, texts.parts, ids, `part of the message "${id}"`);
    yield* checkLength(place, id, Object.values(texts.parts), most);
    yield* checkBlanks(place, id, texts.parts);
  }
}

function* checkLength(place: Place, id: string, parts: readonly string[], most: number) {
  const { length } = parts.join(' ');
  if (length <= most) return;
  yield {
    code: 'long-message',
    place,
    message: `The message "${id}" may have ${length} characters, ${length - most} more than its "most".`,
    help: 'Shorten its parts, or raise "most" in messages.json.',
  } as const;
}

function* checkBlanks(place: Place, id: string, parts: Record<string, string>) {
  for (const [part, text] of Object.entries(parts)) {
    for (const blank of blanksIn(text).filter((one) => secrets.test(one))) {
      yield {
        code: 'secret-blank',
        place: { ...place, path: [...place.path, part] },
        message: `The blank ${blank} of the message "${id}" asks for what nobody should write down.`,
        help: 'Take it out: passwords, codes and the numbers of documents are never asked for.',
      } as const;
    }
  }
}
