const blank = /(\[[^\]]+\])/;

/** The blanks of a message, brackets and all, in their order. */
export function blanksIn(text: string): string[] {
  return text.split(blank).filter((_, at) => at % 2 === 1);
}

/** A message cut at its blanks, which stand at the odd places. */
export function cutAtBlanks(text: string): string[] {
  return text.split(blank);
}
