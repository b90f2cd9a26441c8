import { join } from 'node:path';
import type { Folder } from '../../folder/read-folder.ts';
import { isOfLocale, wordsFileIn } from '../../words/words-file.ts';
import { failure, type Outcome } from '../outcome.ts';
import { pseudoWords } from '../pseudo.ts';
import type { Context } from './command.ts';

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/** Begins a language: its entry, and every file of words, with the texts of another language to translate. */
export function addLocale({ folder, subject: locale, options }: Context): Outcome {
  const { locales = [] } = folder;
  const from = options.from ?? (locales.find(({ id }) => id === 'en') ?? locales[0])?.id;
  if (!tag.test(locale)) return failure(`"${locale}" is no language tag: write it as "es".`, 2);
  if (locales.some(({ id }) => id === locale)) return failure(`There is "${locale}" already.`);
  if (!locales.some(({ id }) => id === from)) return failure(`There is no language "${from}".`);
  const files = filesFor(folder, from ?? '', locale);
  if (options.pseudo) {
    for (const [file, texts] of files)
      files.set(file, pseudoFile(file, texts, options.rtl ?? false));
  }
  const entry = {
    id: locale,
    name: options.name ?? nameOf(locale),
    dir: options.rtl ? 'rtl' : 'ltr',
  };
  files.set('locales.json', { ...value(folder, 'locales.json'), locales: [...locales, entry] });
  return {
    code: 0,
    values: [...files.keys()].map((file) => ({ file: join(folder.dir, file) })),
    lines: [
      `"${locale}" is begun: ${files.size} files, with the words of "${from}" in them.`,
      `Translate what "flow words ${locale}" names; ids and what stands in braces stay.`,
    ],
    files: new Map(
      [...files].map(([file, json]) => [
        join(folder.dir, file),
        `${JSON.stringify(json, null, 2)}\n`,
      ]),
    ),
  };
}

function filesFor(folder: Folder, from: string, to: string): Map<string, object> {
  const own = [...folder.words].filter(([file]) => isOfLocale(file, from));
  const files = new Map(own.map(([file, texts]) => [wordsFileIn(file, from, to), texts as object]));
  const labels = folder.catalog.labels ?? [];
  // English has no glosses to copy, and needs none: its labels are their own words.
  if (/^en(-|$)/.test(to)) files.delete(`words/${to}/labels.json`);
  else if (labels.length > 0 && !files.has(`words/${to}/labels.json`)) {
    const glosses = labels.map(({ id, text }) => [id, text]);
    files.set(`words/${to}/labels.json`, Object.fromEntries(glosses));
  }
  return files;
}

/** Turns for helpers are looked for in the texts of their own language: there are none in pseudo. */
function pseudoFile(file: string, texts: object, isRtl: boolean): object {
  if (file.endsWith('/helper.json')) return { owner: {}, other: {} };
  return pseudoWords(texts, isRtl) as object;
}

function value({ locales }: Folder, schema: string): object {
  return { $schema: `./${schema.replace('.json', '.schema.json')}`, locales };
}

/** What a language calls itself, as far as this computer knows. */
function nameOf(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
