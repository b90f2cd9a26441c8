import type { FlowSet } from '../../flow/check/flow-set.ts';
import type { Finding, WarningCode } from '../../flow/fault.ts';
import type { Locale } from '../../flow/locale-schema.ts';
import { entry } from '../entry.ts';
import { readsForeignLatin } from '../format.ts';
import { isSentence } from '../plain-words.ts';
import { unwritten } from '../unwritten.ts';
import { isOfLocale, wordsFileIn } from '../words-file.ts';
import type { FlowWords } from '../words-schema.ts';
import { fieldsOf, textName, textsOf } from './texts.ts';

type Advice = Finding<WarningCode>;
type Words = ReadonlyMap<string, unknown>;

/** A question is read at a glance, or not at all. In characters. */
const longestTitle = 90;
/** Shorter texts may well be the same in two languages: a name, an address. In words. */
const fewestWords = 5;

/** What the words could do better: questions too long, doubts without help, texts left untranslated or unwritten. */
export function* adviseOnWords(
  { files, graph }: FlowSet,
  locales: readonly Locale[],
  words: Words,
): Generator<Advice> {
  for (const { id: locale } of locales) {
    for (const { folder, flow } of files) {
      const file = `${folder}/words/${locale}.json`;
      const texts = words.get(file) as FlowWords | undefined;
      for (const { id, answers } of texts ? flow.questions : []) {
        const isStart = `${folder}/${id}` === graph.start;
        const mayDoubt = !isStart && answers.some((answer) => answer.id === 'not-sure');
        const question = entry(texts?.questions, id);
        const path = ['questions', id];
        if (question && question.title.length > longestTitle) yield long(file, id, question.title);
        if (question && mayDoubt && !question.help) yield helpless(file, path, id);
      }
    }
  }
  yield* findSame(locales, words);
  yield* findUnwritten(locales, words);
}

/** Texts that a new flow begins with, of which each says in which language it is to be written. */
function* findUnwritten(locales: readonly Locale[], words: Words): Generator<Advice> {
  for (const { id } of locales) {
    for (const file of [...words.keys()].filter((name) => isOfLocale(name, id))) {
      for (const { path, text } of textsOf(words.get(file))) {
        if (!text.startsWith(unwritten(id))) continue;
        yield {
          code: 'unwritten-words',
          place: { file, path },
          message: `${textName(path)} still begins with "${unwritten(id)}".`,
          help: 'Write what readers shall see.',
        };
      }
    }
  }
}

function long(file: string, id: string, title: string): Advice {
  return {
    code: 'long-title',
    place: { file, path: ['questions', id, 'title'] },
    message: `The question "${id}" has ${title.length} characters.`,
    help: `Say it in ${longestTitle} at most, and put the rest into "lead" or "help".`,
  };
}

function helpless(file: string, path: string[], id: string): Advice {
  return {
    code: 'no-help',
    place: { file, path },
    message: `The question "${id}" takes "not sure" for an answer, but has no help to find out.`,
    help: 'Write under "help" how one can tell, in a line or two.',
  };
}

/** Texts that stand in a language of another script just as in one of Latin letters. */
function* findSame(locales: readonly Locale[], words: Words): Generator<Advice> {
  const [foreign, latin] = [true, false].map((isForeign) =>
    locales.map(({ id }) => id).filter((id) => readsForeignLatin(id) === isForeign),
  );
  for (const id of foreign ?? []) {
    for (const file of [...words.keys()].filter((name) => isOfLocale(name, id))) {
      for (const other of latin ?? []) yield* sameIn(words, file, { id, other });
    }
  }
}

function* sameIn(
  words: Words,
  file: string,
  { id, other }: { id: string; other: string },
): Generator<Advice> {
  const there = textsByPath(words.get(wordsFileIn(file, id, other)));
  for (const [key, { path, text }] of textsByPath(words.get(file))) {
    if (!isSentence(text, fewestWords) || there.get(key)?.text !== text) continue;
    yield {
      code: 'same-words',
      place: { file, path },
      message: `${textName(path)} is the same as in "${other}".`,
      help: `Translate it into "${id}".`,
    };
  }
}

function textsByPath(words: unknown) {
  return new Map(
    [...fieldsOf(words)].map(({ path, texts }) => [
      JSON.stringify(path),
      { path, text: texts.join('\n') },
    ]),
  );
}
