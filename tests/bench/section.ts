/** Rows of cells; the first column names what the row is about. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A part of the report: a heading, what is to be known about it, and what was found. */
export interface Section {
  title: string;
  paragraphs: readonly string[];
  tables: readonly Table[];
}

/** A section as Markdown. */
export function markdownOf({ title, paragraphs, tables }: Section): string {
  const parts = tables.map((table) => `### ${table.title}\n\n${markdownTable(table)}`);
  return [`## ${title}`, ...paragraphs, ...parts].join('\n\n');
}

/** A section as text for a terminal: its tables alone. */
export function textOf({ title, tables }: Section): string {
  return tables.map((table) => `${title}: ${table.title}\n${textTable(table)}\n`).join('\n');
}

function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function textTable({ head, rows }: Table): string {
  const lines = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return lines.map(line).join('\n');
}
