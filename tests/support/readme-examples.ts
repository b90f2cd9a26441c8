/** An example of a document: where it belongs in a folder of flows, and what stands there. */
export interface Example {
  line: number;
  section: string;
  file: string;
  /** True for a whole file; else it is put into the file, under `path`. */
  isWhole: boolean;
  path: readonly string[];
  value: unknown;
}

const place = /(?:^|\s)(In )?`([\w./-]+\.json)`(?:, under `([^`]+)`)?:$/;

/**
 * Every block of JSON of a Markdown document. The text before it names its file, and "In" stands before the
 * name when it is only a part of it. Throws where a block names no place.
 */
export function examplesIn(markdown: string): Example[] {
  const lines = markdown.split('\n').map((line) => line.trim());
  const fences = lines.flatMap((text, at) => (text.startsWith('```') ? [at] : []));
  return fences.flatMap((open, index) => {
    if (index % 2 === 1 || !/^```json/.test(lines[open] ?? '')) return [];
    const before = lines.slice(0, open);
    const found = place.exec(before.findLast((text) => text !== '') ?? '');
    if (!found) throw new Error(`No file is named before the block in line ${open + 1}.`);
    const [, part, file = '', path] = found;
    return {
      line: open + 1,
      section: before.findLast((text) => text.startsWith('## ')) ?? '',
      file,
      isWhole: part === undefined,
      path: path?.split(' › ') ?? [],
      value: JSON.parse(lines.slice(open + 1, fences[index + 1]).join('\n')),
    };
  });
}
