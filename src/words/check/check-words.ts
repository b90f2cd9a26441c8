import { listed } from '../../flow/check/catalog.ts';
import type { FlowSet } from '../../flow/check/flow-set.ts';
import {
  findUnknownLabels,
  findUnusedLabels,
  type LabelMention,
  labelsInPaths,
} from '../../flow/check/labels.ts';
import { findTwins } from '../../flow/check/twins.ts';
import type { Catalog } from '../../flow/check/uses.ts';
import type { Finding } from '../../flow/fault.ts';
import type { Locale } from '../../flow/locale-schema.ts';
import type { FlowWords, MessageWords, RegionWords } from '../words-schema.ts';
import { checkTexts } from './check-texts.ts';
import { checkFlowKeys, checkListKeys, checkRegionKeys } from './keys.ts';
import { checkMessageWords } from './messages.ts';
import { checkParity, type Sheet } from './parity.ts';
import { placeholdersIn, textName, textsOf } from './texts.ts';
import { checkFiles, wordsFiles } from './words-files.ts';

/** All words of a folder. Those that could not be read are present and have no sheet. */
export interface WordsFolder {
  locales: readonly Locale[];
  present: ReadonlySet<string>;
  read: ReadonlyMap<string, unknown>;
}

/** The sense check of the words: all there, none too many, and every language says the same. */
export function* checkWords(
  folder: WordsFolder,
  set: FlowSet,
  catalog: Catalog,
): Generator<Finding> {
  const wanted = wordsFiles(folder.locales, set, catalog);
  const sheets = wanted.flatMap((file): Sheet[] =>
    folder.read.has(file.file) ? [{ ...file, words: folder.read.get(file.file) }] : [],
  );
  yield* findTwins('locales.json', listed('locales', folder.locales), 'locale');
  yield* checkFiles(wanted, folder.present, folder.locales);
  for (const sheet of sheets) {
    yield* checkKeys(sheet, set, catalog);
    yield* checkTexts(sheet);
  }
  yield* checkLanguages(sheets, folder.locales);
  yield* checkLabels(sheets, catalog, sheets.length === wanted.length && set.unclear.size === 0);
}

function* checkKeys({ file, kind, folder, words }: Sheet, set: FlowSet, catalog: Catalog) {
  const flow = set.files.find((one) => one.folder === folder && !set.unclear.has(folder));
  if (kind === 'flow' && flow) yield* checkFlowKeys(file, words as FlowWords, flow);
  if (kind === 'regions' && catalog.regions) {
    yield* checkRegionKeys(file, words as Record<string, RegionWords>, catalog.regions);
  }
  if (kind === 'messages' && catalog.messages) {
    yield* checkMessageWords(file, words as Record<string, MessageWords>, catalog.messages);
  }
  if (kind === 'flow' || kind === 'frame' || kind === 'helper' || kind === 'regions') return;
  const list = catalog[kind];
  if (list) yield* checkListKeys(file, words as Record<string, unknown>, list, kind.slice(0, -1));
}

/** Holds every language against the first. */
function* checkLanguages(sheets: readonly Sheet[], locales: readonly Locale[]) {
  const first = new Map(
    sheets
      .filter(({ locale }) => locale === locales[0]?.id)
      .map((sheet) => [`${sheet.kind}/${sheet.folder}`, sheet]),
  );
  for (const sheet of sheets) {
    const source = first.get(`${sheet.kind}/${sheet.folder}`);
    if (source && source !== sheet) yield* checkParity(source, sheet);
  }
}

function* checkLabels(sheets: readonly Sheet[], { labels, channels }: Catalog, isWhole: boolean) {
  if (!labels) return;
  const mentions = [...labelsInPaths(channels), ...sheets.flatMap(labelsInTexts)];
  yield* findUnknownLabels(labels, mentions);
  if (isWhole && channels) yield* findUnusedLabels(labels, mentions);
}

/** The frame has names in braces too, but they stand for values and not for labels. */
function labelsInTexts({ file, kind, words }: Sheet): LabelMention[] {
  if (kind === 'frame' || kind === 'helper') return [];
  return [...textsOf(words)].flatMap(({ path, text }) =>
    placeholdersIn(text).map((id) => ({ id, by: textName(path), place: { file, path } })),
  );
}
