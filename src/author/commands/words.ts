import { join } from 'node:path';
import { checkFolder } from '../../folder/check-folder.ts';
import { positionAt } from '../../folder/position.ts';
import type { Folder } from '../../folder/read-folder.ts';
import { fieldsOf } from '../../words/check/texts.ts';
import { isSentence } from '../../words/plain-words.ts';
import { isOfLocale, wordsFileIn } from '../../words/words-file.ts';
import { count } from '../fault-text.ts';
import { textAtRevision } from '../git.ts';
import { failure, type Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

/** What a translator has to look at. */
interface Finding {
  kind: 'missing' | 'stray' | 'untranslated' | 'changed';
  file: string;
  line: number;
  what: string;
}

const kinds: Partial<Record<string, Finding['kind']>> = {
  'missing-file': 'missing',
  'missing-words': 'missing',
  'missing-condition-words': 'missing',
  'missing-placeholder': 'missing',
  'stray-file': 'stray',
  'stray-words': 'stray',
  'stray-condition-words': 'stray',
};

/** What is missing, stray, still as in the source, or changed in the source since it was translated. */
export function words({ folder, subject: locale, options }: Context): Outcome {
  const [source] = folder.locales ?? [];
  if (!folder.locales?.some(({ id }) => id === locale) || !source) {
    return failure(`There is no language "${locale}" in ${folder.dir}/locales.json.`);
  }
  const found = [
    ...faultsIn(folder, locale),
    ...copiesIn(folder, locale),
    ...(source.id === locale
      ? []
      : changesIn(folder, { source: source.id, locale }, options.since)),
  ].map((one) => ({ ...one, file: join(folder.dir, one.file) }));
  return { code: 0, values: found, lines: linesOf(locale, found) };
}

function faultsIn(folder: Folder, locale: string): Finding[] {
  return checkFolder(folder).flatMap(({ code, file, line, message }) => {
    const kind = kinds[code];
    return kind && isOfLocale(file, locale) ? [{ kind, file, line, what: message }] : [];
  });
}

/** Sentences that stand just so in another language. */
function copiesIn(folder: Folder, locale: string): Finding[] {
  const others = (folder.locales ?? []).map(({ id }) => id).filter((id) => id !== locale);
  return filesOf(folder, locale).flatMap((file) => {
    const elsewhere = others.map((id) => textsOf(folder.words.get(wordsFileIn(file, locale, id))));
    return [...textsOf(folder.words.get(file))].flatMap(([key, text]): Finding[] => {
      const isCopy = isSentence(text, 2) && elsewhere.some((texts) => texts.get(key) === text);
      return isCopy ? [findingAt(folder, 'untranslated', file, key, text)] : [];
    });
  });
}

/** Texts whose source is not what it was when the translation was written. */
function changesIn(
  folder: Folder,
  { source, locale }: { source: string; locale: string },
  since: string | undefined,
): Finding[] {
  return filesOf(folder, locale).flatMap((file) => {
    const from = wordsFileIn(file, locale, source);
    const now = textsOf(folder.words.get(from));
    const before = textsOf(textAtRevision(join(folder.dir, from), since, join(folder.dir, file)));
    return [...textsOf(folder.words.get(file)).keys()].flatMap((key): Finding[] => {
      const [is, was] = [now.get(key), before.get(key)];
      if (is === undefined || was === undefined || is === was) return [];
      return [findingAt(folder, 'changed', file, key, is)];
    });
  });
}

function filesOf({ words }: Folder, locale: string): string[] {
  return [...words.keys()].filter((file) => isOfLocale(file, locale));
}

function findingAt(
  { json }: Folder,
  kind: Finding['kind'],
  file: string,
  key: string,
  text: string,
): Finding {
  const path: string[] = JSON.parse(key);
  const { line } = positionAt(json.get(file), path);
  return { kind, file, line, what: `${path.join(' › ')}: ${text}` };
}

function textsOf(words: unknown): Map<string, string> {
  return new Map(
    [...fieldsOf(words)].map(({ path, texts }) => [JSON.stringify(path), texts.join('\n')]),
  );
}

function* linesOf(locale: string, found: readonly Finding[]): Generator<string> {
  for (const { kind, file, line, what } of found) yield `${file}:${line}  ${kind}: ${what}`;
  yield found.length === 0
    ? `Nothing is left to do for "${locale}".`
    : `${count(found.length, 'text')} to look at for "${locale}".`;
}
