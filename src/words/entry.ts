/** What stands in a file of words under an id, and only that: an id may well be "constructor". */
export function entry<T>(
  words: Readonly<Record<string, T>> | undefined,
  id: string,
): T | undefined {
  return words && Object.hasOwn(words, id) ? words[id] : undefined;
}
