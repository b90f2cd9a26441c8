/** True for a file that holds words of a language: "words/bn/…" or "hacked/words/bn.json". */
export function isOfLocale(file: string, locale: string): boolean {
  return file.startsWith(`words/${locale}/`) || file.endsWith(`/words/${locale}.json`);
}

/** The file of the same words in another language. */
export function wordsFileIn(file: string, from: string, to: string): string {
  return file.startsWith(`words/${from}/`)
    ? `words/${to}/${file.slice(`words/${from}/`.length)}`
    : file.replace(new RegExp(`/words/${from}\\.json$`), `/words/${to}.json`);
}
