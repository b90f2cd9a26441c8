/** As much of a line as fits beside its number on a screen. */
const mostShown = 96;

/** A line of a file with the offending piece underlined, as two lines; none where there is nothing to see. */
export function excerptOf(text: string, line: number, column: number): string[] {
  const whole = text.split(/\r\n|\r|\n/)[line - 1];
  if (!whole?.trim()) return [];
  const from = column - 1 > mostShown - 20 ? column - 21 : 0;
  const lead = from > 0 ? '…' : '';
  const shown = lead + whole.slice(from, from + mostShown);
  const tail = from + mostShown < whole.length ? '…' : '';
  const gap = shown.slice(0, lead.length + column - 1 - from).replace(/[^\t]/g, ' ');
  const marks = '^'.repeat(Math.min(lengthAt(whole, column), shown.length - gap.length) || 1);
  const number = String(line);
  return [`${number} | ${shown}${tail}`, `${' '.repeat(number.length)} | ${gap}${marks}`];
}

/** How long the piece is that begins at a column: a text with its quotes, a bracket, a number or a word. */
function lengthAt(line: string, column: number): number {
  const rest = line.slice(column - 1);
  const piece = /^"(?:[^"\\]|\\.)*"?|^[^\s,:[\]{}"]+/.exec(rest);
  return piece?.[0].length ?? 1;
}
