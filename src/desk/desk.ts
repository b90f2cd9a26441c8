import { shelfNames, structureOf } from '../folder/frame-shelves.ts';
import type { Contents } from '../folder/read-file.ts';
import { shelfOf } from '../folder/shelf-of.ts';
import type { Change } from '../map/chart.ts';
import { layOut } from '../map/lay-out.ts';
import type { Layout } from '../map/layout.ts';
import { mermaid } from '../map/mermaid.ts';
import { svg } from '../map/svg.ts';
import { type Completion, complete } from './complete.ts';
import { type NodeReport, nodeReport } from './node-report.ts';
import { Opened, type Report } from './opened.ts';
import type { View } from './view.ts';

/** What may be asked of a folder, and what is answered. */
export interface Desk {
  /** Opens the files of a folder, as of a day. */
  open(contents: Contents, today: string): Report;
  /** Opens another version of the folder, to be compared with; none ends the comparison. */
  compare(contents: Contents | undefined, today: string): readonly (readonly [string, Change])[];
  draw(view: View): Layout;
  write(view: View, form: 'svg' | 'mermaid'): string;
  node(id: string): NodeReport | undefined;
  /** What the wizard needs at once, of a sound folder. */
  structure(): ReturnType<typeof structureOf>;
  /** The names of all shelves of a language besides its frame, and one of them. */
  shelfNames(): string[];
  shelf(locale: string, name: string): object | undefined;
  /** What may be written at an offset of a file. */
  complete(file: string, text: string, offset: number): Completion | undefined;
}

/** Answers for the folder that was opened last. Before one was, every question but `open` throws. */
export function makeDesk(): Desk {
  let opened: Opened | undefined;
  let before: Opened | undefined;
  const here = () => {
    if (!opened) throw new Error('No folder is open.');
    return opened;
  };
  return {
    open: (contents, today) => {
      opened = new Opened(contents, today);
      return opened.report;
    },
    compare: (contents, today) => {
      before = contents && new Opened(contents, today);
      return before ? [...here().changes(before)] : [];
    },
    draw: (view) => layOut(here().chart(view, before)),
    write: (view, form) => {
      const chart = here().chart(view, before);
      return [...(form === 'svg' ? svg(layOut(chart)) : mermaid(chart))].join('\n');
    },
    node: (id) => nodeReport(here(), id) ?? (before && nodeReport(before, id)),
    structure: () => structureOf(here().folder),
    complete: (file, text, offset) => complete(here(), file, text, offset),
    shelfNames: () => shelfNames(here().folder),
    shelf: (locale, name) => shelfOf(here().folder, locale, name, () => ''),
  };
}
