import type { Finding } from '../../flow/fault.ts';
import { fieldsOf, isGroup, placeholdersIn } from './texts.ts';
import type { WordsFile, WordsKind } from './words-files.ts';

/** A file of words with what stands in it. */
export interface Sheet extends WordsFile {
  words: unknown;
}

type Path = readonly (string | number)[];

/** Where the names are ids, which are held against the flows and not against another language. */
const idGroups: Record<WordsKind, readonly Path[]> = {
  flow: [['questions'], ['questions', '*', 'answers'], ['plans'], ['plans', '*', 'if']],
  tasks: [[]],
  channels: [[]],
  regions: [[], ['*', 'helps']],
  labels: [[]],
  frame: [],
  helper: [['owner'], ['other']],
  messages: [[], ['*', 'parts']],
  things: [[]],
};

/** What one language says and another leaves out: whole texts, and names in braces. */
export function* checkParity(one: Sheet, other: Sheet): Generator<Finding> {
  yield* findLeftOut(one, other);
  yield* findLeftOut(other, one);
  yield* findLostPlaceholders(one, other);
  yield* findLostPlaceholders(other, one);
}

function* findLeftOut(from: Sheet, to: Sheet, path: Path = []): Generator<Finding> {
  const [said, there] = [valueAt(from.words, path), valueAt(to.words, path)];
  if (!isGroup(said) || !isGroup(there)) return;
  for (const key of Object.keys(said)) {
    if (Object.hasOwn(there, key)) yield* findLeftOut(from, to, [...path, key]);
    else if (!isIdGroup(from.kind, path)) {
      yield {
        code: 'missing-words',
        place: { file: to.file, path: [...path, key] },
        message: `The language "${from.locale}" has ${nameOf([...path, key])}, "${to.locale}" has not.`,
        help: `Translate it, or take it out of ${from.file}.`,
      };
    }
  }
}

function* findLostPlaceholders(from: Sheet, to: Sheet): Generator<Finding> {
  const there = new Map(
    [...fieldsOf(to.words)].map((field) => [JSON.stringify(field.path), field]),
  );
  for (const { path, texts } of fieldsOf(from.words)) {
    const field = there.get(JSON.stringify(path));
    const names = new Set(field?.texts.flatMap(placeholdersIn));
    for (const name of field ? new Set(texts.flatMap(placeholdersIn)) : []) {
      if (names.has(name)) continue;
      yield {
        code: 'missing-placeholder',
        place: { file: to.file, path },
        message: `The language "${from.locale}" names {${name}} in ${nameOf(path)}, "${to.locale}" does not.`,
        help: `Write {${name}} where it belongs, or take it out of ${from.file}.`,
      };
    }
  }
}

function isIdGroup(kind: WordsKind, path: Path): boolean {
  return idGroups[kind].some(
    (group) =>
      group.length === path.length && group.every((key, at) => key === '*' || key === path[at]),
  );
}

function valueAt(words: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (isGroup(part) && Object.hasOwn(part, key) ? part[key] : undefined),
    words,
  );
}

/** A place in the words as an author names it: "notes" of "what-changed". */
function nameOf(path: Path): string {
  return `"${path.join(' › ')}"`;
}
