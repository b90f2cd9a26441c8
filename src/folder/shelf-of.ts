import { companionShelf, messageShelf } from './companion-shelves.ts';
import { type Fingerprint, planShelf, questionShelf } from './flow-shelves.ts';
import { frameShelf, planFrameOf, regionShelf } from './frame-shelves.ts';
import type { Folder } from './read-folder.ts';

/**
 * A shelf of one language by its name: "frame", "plan-frame", "regions", "companion", "messages",
 * "questions/hacked" or "plans/hacked". Undefined for a name that stands for nothing. The folder is sound.
 */
export function shelfOf(
  folder: Folder,
  locale: string,
  name: string,
  fingerprint: Fingerprint,
): object | undefined {
  if (!folder.locales?.some(({ id }) => id === locale)) return undefined;
  const [kind, flow = ''] = name.split('/');
  if (kind === 'frame') return frameShelf(folder, locale);
  if (kind === 'plan-frame') return planFrameOf(folder, locale);
  if (kind === 'regions') return regionShelf(folder, locale);
  if (kind === 'companion') return companionShelf(folder, locale);
  if (kind === 'messages') return messageShelf(folder, locale);
  if (!folder.flows.some((file) => file.folder === flow)) return undefined;
  if (kind === 'questions') return questionShelf(folder, locale, flow);
  return kind === 'plans' ? planShelf(folder, locale, flow, fingerprint) : undefined;
}
