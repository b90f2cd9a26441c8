import { packFlow } from '../flow/packed-flow.ts';
import { companionSchema } from '../words/companion-schema.ts';
import type { Frame, PlanFrame } from '../words/frame-schema.ts';
import type { FlowWords } from '../words/words-schema.ts';
import { companionShelf, messageShelf } from './companion-shelves.ts';
import { planShelf, questionShelf } from './flow-shelves.ts';
import type { Folder } from './read-folder.ts';

/** How the modules are named that a page imports. */
export const prefix = 'virtual:dishari/';

/**
 * The code of a module made from a sound folder: "structure", "content", "bn/frame", "bn/regions",
 * "bn/plan-frame", "bn/companion", "bn/messages", "bn/questions/hacked" or "bn/plans/hacked". Undefined
 * for a name that stands for nothing.
 */
export function moduleCode(folder: Folder, name: string): string | undefined {
  if (name === 'structure') return exportsOf(structure(folder));
  if (name === 'content') return content(folder);
  const [locale = '', kind, flow = ''] = name.split('/');
  if (!folder.locales?.some(({ id }) => id === locale)) return undefined;
  if (kind === 'frame') return frame(folder, locale);
  if (kind === 'plan-frame') return exportsOf(planFrame(folder, locale));
  if (kind === 'regions') return exportsOf(regions(folder, locale));
  if (kind === 'companion') return exportsOf(companionShelf(folder, locale));
  if (kind === 'messages') return exportsOf(messageShelf(folder, locale));
  if (!folder.flows.some((file) => file.folder === flow)) return undefined;
  if (kind === 'questions') return exportsOf(questionShelf(folder, locale, flow));
  return kind === 'plans' ? exportsOf(planShelf(folder, locale, flow)) : undefined;
}

function structure({ flows, locales }: Folder): Record<string, unknown> {
  return { flows: flows.map(({ flow }) => packFlow(flow)), locales };
}

function frame({ flows, words }: Folder, locale: string): string {
  const titles = flows.map(({ folder }) => {
    const { title } = words.get(`${folder}/words/${locale}.json`) as FlowWords;
    return [folder, title] as const;
  });
  const names = flows.flatMap(({ folder }) => [`questions/${folder}`, `plans/${folder}`]);
  const moduleOf = (name: string) => `${locale}/${name}`;
  const all = Object.entries(words.get(`words/${locale}/frame.json`) as Frame);
  const pageFrame = Object.fromEntries(all.filter(([key]) => !isLater(key)));
  const others = ['plan-frame', 'companion', 'messages', 'regions'];
  return [
    exportsOf({ frame: pageFrame, flowTitles: Object.fromEntries(titles) }),
    `export const load = ${loaders([...names, ...others], moduleOf)};`,
  ].join('\n');
}

function planFrame({ words }: Folder, locale: string): PlanFrame {
  const frame = words.get(`words/${locale}/frame.json`) as Frame;
  const { plan, print, marks, safety, documents } = frame;
  return { plan, print, marks, safety, documents };
}

/** True for the part of a frame that comes with plans, or after them. */
function isLater(key: string): boolean {
  return key in companionSchema || ['plan', 'print', 'marks', 'safety', 'documents'].includes(key);
}

function regions({ catalog, words }: Folder, locale: string): Record<string, unknown> {
  return { regions: catalog.regions ?? [], words: words.get(`words/${locale}/regions.json`) ?? {} };
}

function content({ locales = [] }: Folder): string {
  const names = locales.map(({ id }) => id);
  return `export const loadFrame = ${loaders(names, (locale) => `${locale}/frame`)};`;
}

function loaders(names: readonly string[], moduleOf: (name: string) => string): string {
  const entries = names.map((name) => {
    return `${literal(name)}: () => import(${literal(prefix + moduleOf(name))})`;
  });
  return `{ ${entries.join(', ')} }`;
}

function exportsOf(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${literal(value)};`)
    .join('\n');
}

/** JSON as JavaScript, safe for readers that still end a line at U+2028 and U+2029. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
