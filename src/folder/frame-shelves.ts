import { expandFlows } from '../flow/expand.ts';
import type { Locale } from '../flow/locale-schema.ts';
import { type PackedFlow, packFlow } from '../flow/packed-flow.ts';
import { companionSchema } from '../words/companion-schema.ts';
import type { Frame, PlanFrame } from '../words/frame-schema.ts';
import type { FrameShelf, RegionShelf } from '../words/shelves.ts';
import type { FlowWords } from '../words/words-schema.ts';
import type { Folder } from './read-folder.ts';

/** What every page needs of the flows, whatever its language. */
export function structureOf({ flows, locales = [] }: Folder): {
  flows: PackedFlow[];
  locales: readonly Locale[];
} {
  const plain = expandFlows(flows.map(({ flow }) => flow)).flows;
  return { flows: plain.map(packFlow), locales };
}

/** What every page needs of the words in one language. The folder is sound. */
export function frameShelf({ flows, words }: Folder, locale: string): Omit<FrameShelf, 'load'> {
  const titles = flows.map(({ folder }) => {
    const { title } = words.get(`${folder}/words/${locale}.json`) as FlowWords;
    return [folder, title] as const;
  });
  const all = Object.entries(words.get(`words/${locale}/frame.json`) as Frame);
  const own = Object.fromEntries(all.filter(([key]) => !isLater(key)));
  return { frame: own as FrameShelf['frame'], flowTitles: Object.fromEntries(titles) };
}

/** The names of all shelves of a language, besides that of the frame. */
export function shelfNames({ flows }: Folder): string[] {
  const ofFlows = flows.flatMap(({ folder }) => [`questions/${folder}`, `plans/${folder}`]);
  return [...ofFlows, 'plan-frame', 'companion', 'messages', 'regions'];
}

/** What every plan needs of the words in one language. The folder is sound. */
export function planFrameOf({ words }: Folder, locale: string): PlanFrame {
  const frame = words.get(`words/${locale}/frame.json`) as Frame;
  const { plan, print, marks, safety, documents } = frame;
  return { plan, print, marks, safety, documents };
}

/** Local help in one language. */
export function regionShelf({ catalog, words }: Folder, locale: string): RegionShelf {
  const regionWords = words.get(`words/${locale}/regions.json`) ?? {};
  return { regions: [...(catalog.regions ?? [])], words: regionWords as RegionShelf['words'] };
}

/** True for the part of a frame that comes with plans, or after them. */
function isLater(key: string): boolean {
  return key in companionSchema || ['plan', 'print', 'marks', 'safety', 'documents'].includes(key);
}
