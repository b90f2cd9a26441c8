import { type FlowSet, foldersOf } from '../../flow/check/flow-set.ts';
import type { Catalog } from '../../flow/check/uses.ts';
import type { Finding } from '../../flow/fault.ts';
import type { Locale } from '../../flow/locale-schema.ts';
import { guesser } from '../../flow/near-miss.ts';

/** What a file of words is about. */
export type WordsKind = 'flow' | (typeof sharedKinds)[number];

/** A file of words that a folder must have. */
export interface WordsFile {
  file: string;
  kind: WordsKind;
  locale: string;
  /** The flow it belongs to; the shared words belong to none. */
  folder?: string;
}

const sharedKinds = [
  'channels',
  'frame',
  'helper',
  'labels',
  'messages',
  'regions',
  'tasks',
  'things',
] as const;

/** Every file of words that locales and flows call for. English labels are their own words. */
export function wordsFiles(
  locales: readonly Locale[],
  set: Pick<FlowSet, 'files' | 'unclear'>,
  catalog: Catalog,
): WordsFile[] {
  const folders = foldersOf(set);
  return locales.flatMap(({ id: locale }): WordsFile[] => [
    ...sharedKinds
      .filter((kind) => isWanted(kind, locale, catalog))
      .map((kind) => ({ file: `words/${locale}/${kind}.json`, kind, locale })),
    ...folders.map((folder): WordsFile => {
      return { file: `${folder}/words/${locale}.json`, kind: 'flow', locale, folder };
    }),
  ]);
}

function isWanted(kind: WordsKind, locale: string, catalog: Catalog): boolean {
  if (kind === 'labels' && !needsGloss(locale)) return false;
  if (kind === 'regions') return catalog.regions !== undefined;
  if (kind !== 'labels' && kind !== 'messages' && kind !== 'things') return true;
  return (catalog[kind] ?? []).length > 0;
}

/** True where the English labels of Instagram must be explained. */
function needsGloss(locale: string): boolean {
  return !/^en(-|$)/.test(locale);
}

/** Files of words that are not there, and files that belong to no language or list. */
export function* checkFiles(
  wanted: readonly WordsFile[],
  present: ReadonlySet<string>,
  locales: readonly Locale[],
): Generator<Finding> {
  for (const { file, locale } of wanted) {
    if (present.has(file)) continue;
    yield {
      code: 'missing-file',
      place: { file, path: [] },
      message: `The words of "${locale}" are not here: there is no file "${file}".`,
      help: 'Copy the file of another language and translate what stands in it.',
    };
  }
  const names = new Set([...wanted.map(({ file }) => file), ...locales.flatMap(sharedFiles)]);
  const guess = guesser([...names].filter((file) => !present.has(file)));
  for (const file of present) {
    if (names.has(file)) continue;
    yield {
      code: 'stray-file',
      place: { file, path: [] },
      message: `The file "${file}" belongs to no language of locales.json and to no list of words.`,
      help: `Add the language to locales.json, or take the file out.${guess(file)}`,
    };
  }
}

/** Every shared file a language may have, also when what it is about could not be read. */
function sharedFiles({ id }: Locale): string[] {
  const kinds = sharedKinds.filter((kind) => kind !== 'labels' || needsGloss(id));
  return kinds.map((kind) => `words/${id}/${kind}.json`);
}
