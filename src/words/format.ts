/** A text with its {names} filled in; a name without a value stays as it is. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A text of so many characters at most, cut between words. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 2))} …`;
}

/** A whole number in the reader's own digits. */
export function formatCount(locale: string, count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}

/** "2026", "2026-09" or "2026-09-21" as a reader writes it, no more exact than it is known. */
export function formatDate(locale: string, date: string): string {
  const [, month, day] = date.split('-');
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(locale, parts).format(new Date(date));
}

const foreignLatin = new Map<string, boolean>();

/** True where Latin letters are a foreign script, so that a screen reader must change its voice. */
export function readsForeignLatin(locale: string): boolean {
  // Every text of a page asks, and browsers take their time to answer.
  const known = foreignLatin.get(locale) ?? new Intl.Locale(locale).maximize().script !== 'Latn';
  foreignLatin.set(locale, known);
  return known;
}
