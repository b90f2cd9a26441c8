import type { Finding } from '../../flow/fault.ts';
import { isOfficial, isOfficialName } from '../../flow/hosts.ts';
import type { Sheet } from './parity.ts';
import { textName, textsOf } from './texts.ts';

/** Texts that say nothing, and texts that name an address outside the official hosts. */
export function* checkTexts({ file, words }: Sheet): Generator<Finding> {
  for (const { path, text } of textsOf(words)) {
    if (text !== '' && text.trim() === '') {
      yield {
        code: 'empty-words',
        place: { file, path },
        message: `${textName(path)} is empty.`,
        help: 'Write it, or take the whole entry out where it may be left out.',
      };
    }
    for (const address of addressesIn(text)) {
      if (address.includes('://') ? isOfficial(address) : isOfficialName(address)) continue;
      yield {
        code: 'unofficial-address',
        place: { file, path },
        message: `${textName(path)} names ${address}, which is no official address.`,
        help: 'Take it out, or name an https address of a host in src/flow/hosts.ts.',
      };
    }
  }
}

const withScheme = /https?:\/\/[\p{L}\p{N}][^\s"'<>()[\]{}“”‘’।]*/giu;
const bareName = /[a-z\d][\w.+-]*(?:@[a-z\d][\w.-]*)?\.[a-z]{2,}(?![\w]|-[a-z\d])/gi;

/** Addresses with their scheme, then hosts and e-mail addresses that stand without one. */
function addressesIn(text: string): string[] {
  const whole = (text.match(withScheme) ?? []).map((found) => found.replace(/[.,;:!?]+$/, ''));
  return [...whole, ...(text.replace(withScheme, ' ').match(bareName) ?? [])];
}
