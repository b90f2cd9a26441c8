/** A text of a file of words, or the paragraphs of one field, with the way to it. */
export interface Field {
  path: readonly (string | number)[];
  texts: readonly string[];
  isList: boolean;
}

/** One text with the way to it. */
export interface Text {
  path: readonly (string | number)[];
  text: string;
}

/** Every field of a file of words, in the order of the file. */
export function* fieldsOf(words: unknown, path: Field['path'] = []): Generator<Field> {
  if (typeof words === 'string') yield { path, texts: [words], isList: false };
  else if (isParagraphs(words)) yield { path, texts: words, isList: true };
  else if (isGroup(words)) {
    for (const [key, part] of Object.entries(words)) yield* fieldsOf(part, [...path, key]);
  }
}

/** Every text of a file of words, paragraphs one by one. */
export function* textsOf(words: unknown): Generator<Text> {
  for (const { path, texts, isList } of fieldsOf(words)) {
    for (const [at, text] of texts.entries()) yield { path: isList ? [...path, at] : path, text };
  }
}

/** A text as an author finds it in its file; paragraphs are counted from 1. */
export function textName(path: Text['path']): string {
  const names = path.map((key) => (typeof key === 'number' ? key + 1 : key));
  return `The text "${names.join(' › ')}"`;
}

/** The names that stand in braces in a text, such as {login}. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** True for an object, whose entries are words or groups of words. */
export function isGroup(words: unknown): words is Record<string, unknown> {
  return typeof words === 'object' && words !== null && !Array.isArray(words);
}

function isParagraphs(words: unknown): words is string[] {
  return Array.isArray(words) && words.every((text) => typeof text === 'string');
}
