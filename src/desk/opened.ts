import { type FlowSet, flowSet } from '../flow/check/flow-set.ts';
import type { Fault, Warning } from '../flow/fault.ts';
import type { Locale } from '../flow/locale-schema.ts';
import { checkFolder } from '../folder/check-folder.ts';
import type { Contents } from '../folder/read-file.ts';
import { type Folder, readFolder } from '../folder/read-folder.ts';
import { warningsOf } from '../folder/warnings-of.ts';
import type { Chart, Mark } from '../map/chart.ts';
import { changesBetween, difference } from '../map/difference.ts';
import { marked, marksOf } from '../map/marks.ts';
import { chartOf, type View } from './view.ts';

/** What is said of a folder as soon as it was read. */
export interface Report {
  flows: readonly string[];
  nodes: readonly string[];
  locales: readonly Locale[];
  faults: readonly Fault[];
  warnings: readonly Warning[];
  /** True when a wizard can be made of it. */
  isSound: boolean;
}

/** A folder that was opened: read, checked, and ready to be drawn. */
export class Opened {
  readonly folder: Folder;
  readonly set: FlowSet;
  readonly report: Report;
  readonly #marks: ReadonlyMap<string, readonly Mark[]>;

  /** Reads a folder as of a day, "2026-11-28". */
  constructor(contents: Contents, today: string) {
    this.folder = readFolder('', contents);
    this.set = flowSet(this.folder.flows, this.folder.unread);
    const { catalog, words, files, locales = [] } = this.folder;
    const faults = checkFolder(this.folder, false, this.set);
    const warnings = files.isWhole ? warningsOf(this.folder, today, this.set) : [];
    const isSound = faults.length === 0 && files.isWhole;
    const nodes = [...this.set.graph.nodes.keys()];
    this.report = { flows: files.flows, nodes, locales, faults, warnings, isSound };
    this.#marks = marksOf({ set: this.set, catalog, words, locales, today });
  }

  /** What a view shows of it; beside another version, with what is different. */
  chart(view: View, before?: Opened): Chart {
    const chart = this.#markedChart(view);
    if (!before) return chart;
    return difference(before.#markedChart(view), chart, this.changes(before));
  }

  /** What is different from another version, node by node. */
  changes(before: Opened): ReturnType<typeof changesBetween> {
    return changesBetween(before.#version, this.#version);
  }

  /** What is to be looked at in a node. */
  marks(id: string): readonly Mark[] {
    return this.#marks.get(id) ?? [];
  }

  #markedChart(view: View): Chart {
    return marked(chartOf(this.set.graph, view), this.#marks);
  }

  get #version() {
    return { graph: this.set.graph, words: this.folder.words };
  }
}
