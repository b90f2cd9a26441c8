import type { Channel } from '../flow/channel-schema.ts';
import type { PlanNode } from '../flow/graph.ts';
import type { Region } from '../flow/region-schema.ts';
import type { Task } from '../flow/task-schema.ts';
import type { Frame } from './frame-schema.ts';
import type {
  ChannelWords,
  LabelWords,
  PlanWords,
  QuestionWords,
  RegionWords,
  TaskWords,
} from './words-schema.ts';

/** The words around the flows in one language. */
export interface FrameShelf {
  frame: Frame;
  flowTitles: Record<string, string>;
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

/** Where shelves come from: over the network in the page, from disk when pages are written. */
export interface Loaders {
  loadFrame: Record<string, () => Promise<FrameShelf>>;
  loadQuestions: Record<string, () => Promise<QuestionShelf>>;
  loadPlans: Record<string, () => Promise<PlanShelf>>;
  loadRegions: Record<string, () => Promise<RegionShelf>>;
}

/** The words a page needs: the flows of its questions, the flows of its plans, local help. */
export interface Wanted {
  locale: string;
  questions: readonly string[];
  plans: readonly string[];
  regions: boolean;
}

/** The names of the shelves that hold what is wanted, "frame/bn" or "plans/bn/hacked". */
export function shelvesOf({ locale, questions, plans, regions }: Wanted): string[] {
  return [
    `frame/${locale}`,
    ...questions.map((flow) => `questions/${locale}/${flow}`),
    ...plans.map((flow) => `plans/${locale}/${flow}`),
    ...(regions ? [`regions/${locale}`] : []),
  ];
}

/** Words that are loaded once and then read at any time. */
export class Library {
  readonly #loaders: ReadonlyMap<string, () => Promise<unknown>>;
  readonly #shelves = new Map<string, unknown>();

  constructor({ loadFrame, loadQuestions, loadPlans, loadRegions }: Loaders) {
    this.#loaders = new Map<string, () => Promise<unknown>>([
      ...named('frame', loadFrame),
      ...named('questions', loadQuestions),
      ...named('plans', loadPlans),
      ...named('regions', loadRegions),
    ]);
  }

  /** Loads what is still missing; rejects when one part cannot be had, and may be asked again. */
  async load(wanted: Wanted): Promise<void> {
    await Promise.all(shelvesOf(wanted).map((name) => this.#fetch(name)));
  }

  /** True when everything wanted can be read at once. */
  has(wanted: Wanted): boolean {
    return shelvesOf(wanted).every((name) => this.#shelves.has(name));
  }

  /** The frame of a loaded language; throws when it was not loaded. */
  frame(locale: string): FrameShelf {
    return this.#read<FrameShelf>(`frame/${locale}`);
  }

  /** The questions of a loaded flow; throws when they were not loaded. */
  questions(locale: string, flow: string): QuestionShelf {
    return this.#read<QuestionShelf>(`questions/${locale}/${flow}`);
  }

  /** The plans of a loaded flow; throws when they were not loaded. */
  plans(locale: string, flow: string): PlanShelf {
    return this.#read<PlanShelf>(`plans/${locale}/${flow}`);
  }

  /** The regions of a loaded language; throws when they were not loaded. */
  regions(locale: string): RegionShelf {
    return this.#read<RegionShelf>(`regions/${locale}`);
  }

  async #fetch(name: string): Promise<void> {
    if (this.#shelves.has(name)) return;
    const load = this.#loaders.get(name);
    if (!load) throw new Error(`There are no words at "${name}".`);
    this.#shelves.set(name, await load());
  }

  #read<T>(name: string): T {
    const shelf = this.#shelves.get(name);
    if (!shelf) throw new Error(`The words at "${name}" were not loaded.`);
    return shelf as T;
  }
}

function named<T>(kind: string, loaders: Record<string, T>): [string, T][] {
  return Object.entries(loaders).map(([name, load]) => [`${kind}/${name}`, load]);
}
