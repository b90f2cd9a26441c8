/** The plain Latin words of a text: no address, no number, no {label}. */
function plainWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => /^[A-Za-z’'-]+[,.:;?!]?$/.test(word));
}

/** True for a text that would be translated: so many plain words, and more than the name of something. */
export function isSentence(text: string, fewest: number): boolean {
  const words = plainWords(text);
  return words.length >= fewest && words.some((word) => /^[a-z]/.test(word));
}
