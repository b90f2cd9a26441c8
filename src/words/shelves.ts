import type { Channel } from '../flow/channel-schema.ts';
import type { PlanNode } from '../flow/graph.ts';
import type { Message } from '../flow/message-schema.ts';
import type { Region } from '../flow/region-schema.ts';
import type { Task } from '../flow/task-schema.ts';
import type { CompanionFrame, PageFrame, PlanFrame } from './frame-schema.ts';
import type {
  ChannelWords,
  HelperWords,
  LabelWords,
  MessageWords,
  PlanWords,
  QuestionWords,
  RegionWords,
  TaskWords,
} from './words-schema.ts';

/** The words around the flows in one language, and where its other words come from. */
export interface FrameShelf {
  frame: PageFrame;
  flowTitles: Record<string, string>;
  /** The other shelves by name: "questions/hacked", "plans/hacked", "plan-frame", "companion" … */
  load: Record<string, () => Promise<Shelf>>;
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
    /** What to save before anything is done. */
    evidence: readonly string[];
  };
  data: {
    /** The plans whole, by id: the first page carries them without tasks and channels. */
    plans: Record<string, PlanNode>;
    tasks: Task[];
    channels: Channel[];
    /** Whom these plans speak to. */
    reader: 'owner' | 'other';
    /** Changes whenever the flow, its tasks or its channels do. */
    version: string;
  };
}

/** Local help by country in one language. */
export interface RegionShelf {
  regions: Region[];
  words: Record<string, RegionWords>;
}

/** What accompanies a plan in one language, and what is known of all other plans. */
export interface CompanionShelf {
  frame: CompanionFrame;
  helper: HelperWords;
  atlas: Atlas;
}

/** Every plan in short: where it sends one, and what it wants at hand. */
export interface Atlas {
  plans: Record<string, { channels: readonly string[]; things: readonly string[] }>;
  channels: Record<string, string>;
  things: Record<string, string>;
}

/** The messages to send, in one language. */
export interface MessageShelf {
  messages: Message[];
  words: Record<string, MessageWords>;
}

type Shelf = QuestionShelf | PlanShelf | PlanFrame | RegionShelf | CompanionShelf | MessageShelf;
