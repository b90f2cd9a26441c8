import type { Channel } from '../flow/channel-schema.ts';
import type { PlanNode } from '../flow/graph.ts';
import type { Region } from '../flow/region-schema.ts';
import type { Task } from '../flow/task-schema.ts';
import type { Frame } from './frame-schema.ts';
import type {
  ChannelWords,
  FlowWords,
  LabelWords,
  RegionWords,
  TaskWords,
} from './words-schema.ts';

/** The words around the flows in one language. */
export interface FrameShelf {
  frame: Frame;
  flowTitles: Record<string, string>;
}

/** Everything the pages of one flow need in one language, and nothing else. */
export interface FlowShelf {
  words: {
    flow: FlowWords;
    tasks: Record<string, TaskWords>;
    channels: Record<string, ChannelWords>;
    labels: LabelWords;
  };
  data: {
    /** The plans of the flow whole, by id: the first page carries them without tasks and channels. */
    plans: Record<string, PlanNode>;
    tasks: Task[];
    channels: Channel[];
    labels: Record<string, string>;
  };
}

/** Local help by country in one language. */
export interface RegionShelf {
  regions: Region[];
  words: Record<string, RegionWords>;
}

/** Where shelves come from: over the network in the page, from disk when pages are written. */
export interface Loaders {
  loadFrame: Record<string, () => Promise<FrameShelf>>;
  loadWords: Record<string, () => Promise<FlowShelf>>;
  loadRegions: Record<string, () => Promise<RegionShelf>>;
}

export interface Wanted {
  locale: string;
  flows: readonly string[];
  regions: boolean;
}

/** Words that are loaded once and then read at any time. */
export class Library {
  readonly #loaders: Loaders;
  readonly #shelves = new Map<string, unknown>();

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /** Loads what is still missing; rejects when one part cannot be had, and may be asked again. */
  async load({ locale, flows, regions }: Wanted): Promise<void> {
    const { loadFrame, loadWords, loadRegions } = this.#loaders;
    await Promise.all([
      this.#fetch(`frame/${locale}`, loadFrame[locale]),
      ...flows.map((flow) =>
        this.#fetch(`words/${locale}/${flow}`, loadWords[`${locale}/${flow}`]),
      ),
      ...(regions ? [this.#fetch(`regions/${locale}`, loadRegions[locale])] : []),
    ]);
  }

  /** True when everything wanted can be read at once. */
  has({ locale, flows, regions }: Wanted): boolean {
    return (
      this.#shelves.has(`frame/${locale}`) &&
      flows.every((flow) => this.#shelves.has(`words/${locale}/${flow}`)) &&
      (!regions || this.#shelves.has(`regions/${locale}`))
    );
  }

  /** The frame of a loaded language; throws when it was not loaded. */
  frame(locale: string): FrameShelf {
    return this.#read<FrameShelf>(`frame/${locale}`);
  }

  /** The shelf of a loaded flow; throws when it was not loaded. */
  flow(locale: string, flow: string): FlowShelf {
    return this.#read<FlowShelf>(`words/${locale}/${flow}`);
  }

  /** The regions of a loaded language; throws when they were not loaded. */
  regions(locale: string): RegionShelf {
    return this.#read<RegionShelf>(`regions/${locale}`);
  }

  async #fetch(key: string, loader: (() => Promise<unknown>) | undefined): Promise<void> {
    if (this.#shelves.has(key)) return;
    if (!loader) throw new Error(`There are no words at "${key}".`);
    this.#shelves.set(key, await loader());
  }

  #read<T>(key: string): T {
    const shelf = this.#shelves.get(key);
    if (!shelf) throw new Error(`The words at "${key}" were not loaded.`);
    return shelf as T;
  }
}
