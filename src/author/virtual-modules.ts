import type { Flow } from '../flow/flow-schema.ts';
import type { FlowWords } from '../words/words-schema.ts';
import { planShelf, questionShelf } from './flow-shelves.ts';
import type { Folder } from './read-folder.ts';

/** How the modules are named that a page imports. */
export const prefix = 'virtual:dishari/';

/**
 * The code of a module made from a sound folder: "structure", "content", "frame/bn", "regions/bn",
 * "questions/bn/hacked" or "plans/bn/hacked". Undefined for a name that stands for nothing.
 */
export function moduleCode(folder: Folder, name: string): string | undefined {
  const [kind, locale = '', flow = ''] = name.split('/');
  if (kind === 'structure') return exportsOf(structure(folder));
  if (kind === 'content') return content(folder);
  if (!folder.locales?.some(({ id }) => id === locale)) return undefined;
  if (kind === 'frame') return exportsOf(frame(folder, locale));
  if (kind === 'regions') return exportsOf(regions(folder, locale));
  if (!folder.flows.some((file) => file.folder === flow)) return undefined;
  if (kind === 'questions') return exportsOf(questionShelf(folder, locale, flow));
  return kind === 'plans' ? exportsOf(planShelf(folder, locale, flow)) : undefined;
}

function structure({ flows, locales }: Folder): Record<string, unknown> {
  return { flows: flows.map(({ flow }) => skeleton(flow)), locales };
}

/** A flow as every page needs it: without notes, and without what only its plans show. */
function skeleton({ $schema, why, questions, plans, ...flow }: Flow): Flow {
  return {
    ...flow,
    questions: questions.map(({ why, answers, ...question }) => ({
      ...question,
      answers: answers.map(({ why, ...answer }) => answer),
    })),
    plans: plans.map(({ why, ...plan }) => ({ ...plan, channels: [], tasks: [] })),
  };
}

function frame({ flows, words }: Folder, locale: string): Record<string, unknown> {
  const titles = flows.map(({ folder }) => {
    const { title } = words.get(`${folder}/words/${locale}.json`) as FlowWords;
    return [folder, title] as const;
  });
  return { frame: words.get(`words/${locale}/frame.json`), flowTitles: Object.fromEntries(titles) };
}

function regions({ catalog, words }: Folder, locale: string): Record<string, unknown> {
  return { regions: catalog.regions ?? [], words: words.get(`words/${locale}/regions.json`) ?? {} };
}

function content({ locales = [], flows }: Folder): string {
  const names = locales.map(({ id }) => id);
  const pages = names.flatMap((locale) => flows.map(({ folder }) => `${locale}/${folder}`));
  return [
    `export const loadFrame = ${loaders('frame', names)};`,
    `export const loadQuestions = ${loaders('questions', pages)};`,
    `export const loadPlans = ${loaders('plans', pages)};`,
    `export const loadRegions = ${loaders('regions', names)};`,
  ].join('\n');
}

function loaders(kind: string, names: readonly string[]): string {
  const entries = names.map((name) => {
    return `${literal(name)}: () => import(${literal(`${prefix}${kind}/${name}`)})`;
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
