import type { Finding } from '../../flow/fault.ts';
import { isOfficial } from '../../flow/hosts.ts';
import type { Sheet } from './parity.ts';
import { textsOf } from './texts.ts';

/** Texts that say nothing, and texts that name an address outside the official hosts. */
export function* checkTexts({ file, words }: Sheet): Generator<Finding> {
  for (const { path, text } of textsOf(words)) {
    if (text !== '' && text.trim() === '') {
      yield {
        code: 'empty-words',
        place: { file, path },
        message: `The text "${path.join(' › ')}" is empty.`,
        help: 'Write it, or take the whole entry out where it may be left out.',
      };
    }
    for (const address of addressesIn(text)) {
      if (isOfficial(address)) continue;
      yield {
        code: 'unofficial-address',
        place: { file, path },
        message: `The text "${path.join(' › ')}" names ${address}, which is no official address.`,
        help: 'Only https addresses of the hosts in src/flow/hosts.ts may be named.',
      };
    }
  }
}

function addressesIn(text: string): string[] {
  return (text.match(/https?:\/\/[\p{L}\p{N}][^\s"'<>()[\]{}“”‘’।]*/giu) ?? []).map((found) =>
    found.replace(/[.,;:!?]+$/, ''),
  );
}
