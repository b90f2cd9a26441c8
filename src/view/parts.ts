import type { ComponentType } from 'react';
import type { Node, PlanNode } from '../flow/graph.ts';
import type { Purpose } from '../flow/region-schema.ts';
import type { Counts } from '../memory/counts.ts';
import type { Page } from './page-context.tsx';

export interface LateParts {
  PlanPage: ComponentType<{ page: Page; node: PlanNode }>;
  FirstHelp: ComponentType<{ page: Page; purposes: readonly Purpose[] }>;
  ErasedList: ComponentType<{ page: Page; counts: Counts }>;
  QuickExit: ComponentType<{ page: Page }>;
  loadCompanion: () => Promise<CompanionParts>;
}

/** What accompanies a plan, and opens on any page when it is asked for. */
export type CompanionParts = typeof import('./companion/parts.ts');

/** The code that the first page can do without. It comes with the words of the first page to need it. */
export class Parts {
  readonly #load: () => Promise<LateParts>;
  #late: LateParts | undefined;
  #companion: CompanionParts | undefined;

  constructor(load: () => Promise<LateParts>) {
    this.#load = load;
  }

  /** True when a node can be drawn at once. */
  has(node: Node | undefined): boolean {
    return this.#late !== undefined || !needsLateParts(node);
  }

  /** Fetches what a node needs; rejects when it cannot be had, and may be asked again. */
  async load(node: Node | undefined): Promise<void> {
    if (!this.has(node)) await this.loadLate();
  }

  /** Fetches what plans are drawn with. */
  async loadLate(): Promise<void> {
    this.#late ??= await this.#load();
  }

  /** Fetches what accompanies a plan; rejects when it cannot be had, and may be asked again. */
  async loadCompanion(): Promise<void> {
    await this.loadLate();
    this.#companion ??= await this.late.loadCompanion();
  }

  /** What accompanies a plan; undefined until it was loaded. */
  get companion(): CompanionParts | undefined {
    return this.#companion;
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
