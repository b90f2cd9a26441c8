/** What a text begins with that is still to be written in a language. */
export function unwritten(locale: string): string {
  return `(${locale}) `;
}
