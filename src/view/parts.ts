import type { ComponentType } from 'react';
import type { Node, PlanNode } from '../flow/graph.ts';
import type { Purpose } from '../flow/region-schema.ts';
import type { Page } from './page-context.tsx';

export interface LateParts {
  PlanPage: ComponentType<{ page: Page; node: PlanNode }>;
  FirstHelp: ComponentType<{ page: Page; purposes: readonly Purpose[] }>;
}

/** The code that the first page can do without. It comes with the words of the first page to need it. */
export class Parts {
  readonly #load: () => Promise<LateParts>;
  #late: LateParts | undefined;

  constructor(load: () => Promise<LateParts>) {
    this.#load = load;
  }

  /** True when a node can be drawn at once. */
  has(node: Node | undefined): boolean {
    return this.#late !== undefined || !needsLateParts(node);
  }

  /** Fetches what a node needs; rejects when it cannot be had, and may be asked again. */
  async load(node: Node | undefined): Promise<void> {
    if (!this.has(node)) this.#late = await this.#load();
  }

  /** The late parts; throws when they were not loaded. */
  get late(): LateParts {
    if (!this.#late) throw new Error('The parts that plans are drawn with were not loaded.');
    return this.#late;
  }
}

function needsLateParts(node: Node | undefined): boolean {
  return node?.kind === 'plan' || (node?.private ?? false);
}
