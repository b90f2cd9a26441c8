import type { Channel } from '../flow/channel-schema.ts';
import type { PlanNode } from '../flow/graph.ts';
import type { Region } from '../flow/region-schema.ts';
import type { Task } from '../flow/task-schema.ts';
import type { PageFrame, PlanFrame } from './frame-schema.ts';
import type {
  ChannelWords,
  LabelWords,
  PlanWords,
  QuestionWords,
  RegionWords,
  TaskWords,
} from './words-schema.ts';

/** The words around the flows in one language, and where its other words come from. */
export interface FrameShelf {
  frame: PageFrame;
  flowTitles: Record<string, string>;
  /** The other shelves by name: "questions/hacked", "plans/hacked", "plan-frame", "regions". */
  load: Record<string, () => Promise<QuestionShelf | PlanShelf | PlanFrame | RegionShelf>>;
}

/** The buttons of Instagram that some words name: what stands on them, and what it means. */
interface Labelled {
  labels: Record<string, string>;
  glosses: LabelWords;
}

/** What the questions of one flow need in one language, and nothing else. */
export interface QuestionShelf extends Labelled {
  questions: Record<string, QuestionWords>;
}

/** What the plans of one flow need in one language, and nothing else. */
export interface PlanShelf extends Labelled {
  words: {
    plans: Record<string, PlanWords>;
    tasks: Record<string, TaskWords>;
    channels: Record<string, ChannelWords>;
    /** What the pages are called that these plans name as related. */
    related: Record<string, string>;
  };
  data: {
    /** The plans whole, by id: the first page carries them without tasks and channels. */
    plans: Record<string, PlanNode>;
    tasks: Task[];
    channels: Channel[];
  };
}

/** Local help by country in one language. */
export interface RegionShelf {
  regions: Region[];
  words: Record<string, RegionWords>;
}

/** Where frames come from, by language: over the network, or from disk when pages are written. */
export type FrameLoaders = Record<string, () => Promise<FrameShelf>>;

/** The words a page needs: the flows of its questions, the flows of its plans, local help. */
export interface Wanted {
  locale: string;
  questions: readonly string[];
  plans: readonly string[];
  /** The words around plans. */
  planFrame: boolean;
  regions: boolean;
}

/** The names of the shelves that hold what is wanted, besides the frame. */
export function shelvesOf({ questions, plans, planFrame, regions }: Wanted): string[] {
  return [
    ...questions.map((flow) => `questions/${flow}`),
    ...plans.map((flow) => `plans/${flow}`),
    ...(planFrame ? ['plan-frame'] : []),
    ...(regions ? ['regions'] : []),
  ];
}

/** Words that are loaded once and then read at any time. */
export class Library {
  readonly #loadFrame: FrameLoaders;
  readonly #shelves = new Map<string, unknown>();

  constructor(loadFrame: FrameLoaders) {
    this.#loadFrame = loadFrame;
  }

  /** Loads what is still missing; rejects when one part cannot be had, and may be asked again. */
  async load(wanted: Wanted): Promise<void> {
    const { locale } = wanted;
    await this.#fetch(`${locale}/frame`, this.#loadFrame[locale]);
    const { load } = this.frame(locale);
    const names = shelvesOf(wanted);
    await Promise.all(names.map((name) => this.#fetch(`${locale}/${name}`, load[name])));
  }

  /** True when everything wanted can be read at once. */
  has(wanted: Wanted): boolean {
    const names = ['frame', ...shelvesOf(wanted)];
    return names.every((name) => this.#shelves.has(`${wanted.locale}/${name}`));
  }

  /** The frame of a loaded language; throws when it was not loaded. */
  frame(locale: string): FrameShelf {
    return this.#read<FrameShelf>(`${locale}/frame`);
  }

  /** The questions of a loaded flow; throws when they were not loaded. */
  questions(locale: string, flow: string): QuestionShelf {
    return this.#read<QuestionShelf>(`${locale}/questions/${flow}`);
  }

  /** The plans of a loaded flow; throws when they were not loaded. */
  plans(locale: string, flow: string): PlanShelf {
    return this.#read<PlanShelf>(`${locale}/plans/${flow}`);
  }

  /** The words around the plans of a language; throws when they were not loaded. */
  planFrame(locale: string): PlanFrame {
    return this.#read<PlanFrame>(`${locale}/plan-frame`);
  }

  /** The regions of a loaded language; throws when they were not loaded. */
  regions(locale: string): RegionShelf {
    return this.#read<RegionShelf>(`${locale}/regions`);
  }

  async #fetch(name: string, load: (() => Promise<unknown>) | undefined): Promise<void> {
    if (this.#shelves.has(name)) return;
    if (!load) throw new Error(`There are no words at "${name}".`);
    this.#shelves.set(name, await load());
  }

  #read<T>(name: string): T {
    const shelf = this.#shelves.get(name);
    if (!shelf) throw new Error(`The words at "${name}" were not loaded.`);
    return shelf as T;
  }
}
