import { flowSet } from '../flow/check/flow-set.ts';
import type { PlanNode } from '../flow/graph.ts';
import { companionSchema } from '../words/companion-schema.ts';
import type { CompanionFrame, Frame } from '../words/frame-schema.ts';
import type { Atlas, CompanionShelf, MessageShelf } from '../words/shelves.ts';
import type { ChannelWords, HelperWords, MessageWords } from '../words/words-schema.ts';
import type { Folder } from './read-folder.ts';

/** What accompanies every plan in one language. The folder is sound. */
export function companionShelf(folder: Folder, locale: string): CompanionShelf {
  const frame = folder.words.get(`words/${locale}/frame.json`) as Frame;
  const own = Object.keys(companionSchema).map((key) => [key, frame[key as keyof Frame]]);
  return {
    frame: Object.fromEntries(own) as CompanionFrame,
    helper: folder.words.get(`words/${locale}/helper.json`) as HelperWords,
    atlas: atlasOf(folder, locale),
  };
}

/** The messages to send, in one language. The folder is sound. */
export function messageShelf({ catalog, words }: Folder, locale: string) {
  return {
    messages: (catalog.messages ?? []).map(({ why, ...message }) => message),
    words: (words.get(`words/${locale}/messages.json`) ?? {}) as Record<string, MessageWords>,
  } satisfies MessageShelf;
}

function atlasOf(folder: Folder, locale: string): Atlas {
  const { graph } = flowSet(folder.flows);
  const plans = [...graph.nodes.values()].filter((node) => node.kind === 'plan');
  const needs = new Map(folder.catalog.tasks?.map(({ id, needs }) => [id, needs ?? []]));
  const short = (plan: PlanNode) => ({
    channels: plan.channels.map(({ id }) => id),
    things: [...new Set(plan.tasks.flatMap(({ id }) => needs.get(id) ?? []))],
  });
  const named = new Set(plans.flatMap(({ channels }) => channels.map(({ id }) => id)));
  const channels = folder.words.get(`words/${locale}/channels.json`) as Record<
    string,
    ChannelWords
  >;
  return {
    plans: Object.fromEntries(plans.map((plan) => [plan.id, short(plan)])),
    channels: Object.fromEntries([...named].map((id) => [id, channels[id]?.name ?? id])),
    things: (folder.words.get(`words/${locale}/things.json`) ?? {}) as Record<string, string>,
  };
}
