import type { PlanFrame } from './frame-schema.ts';
import type {
  CompanionShelf,
  FrameShelf,
  MessageShelf,
  PlanShelf,
  QuestionShelf,
  RegionShelf,
} from './shelves.ts';

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
  /** What accompanies a plan, and the messages to send. */
  companion?: boolean;
}

/** The names of the shelves that hold what is wanted, besides the frame. */
export function shelvesOf({ questions, plans, planFrame, regions, companion }: Wanted): string[] {
  return [
    ...questions.map((flow) => `questions/${flow}`),
    ...plans.map((flow) => `plans/${flow}`),
    ...(planFrame ? ['plan-frame'] : []),
    ...(regions ? ['regions'] : []),
    ...(companion ? ['companion', 'messages'] : []),
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

  /** What accompanies the plans of a language; throws when it was not loaded. */
  companion(locale: string): CompanionShelf {
    return this.#read<CompanionShelf>(`${locale}/companion`);
  }

  /** The messages of a language; throws when they were not loaded. */
  messages(locale: string): MessageShelf {
    return this.#read<MessageShelf>(`${locale}/messages`);
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
