import { createHash } from 'node:crypto';
import { companionShelf, messageShelf } from '../folder/companion-shelves.ts';
import { planShelf, questionShelf } from '../folder/flow-shelves.ts';
import {
  frameShelf,
  planFrameOf,
  regionShelf,
  shelfNames,
  structureOf,
} from '../folder/frame-shelves.ts';
import type { Folder } from '../folder/read-folder.ts';

/** How the modules are named that a page imports. */
export const prefix = 'virtual:dishari/';

/**
 * The code of a module made from a sound folder: "structure", "content", "bn/frame", "bn/regions",
 * "bn/plan-frame", "bn/companion", "bn/messages", "bn/questions/hacked" or "bn/plans/hacked". Undefined
 * for a name that stands for nothing.
 */
export function moduleCode(folder: Folder, name: string): string | undefined {
  if (name === 'structure') return exportsOf(structureOf(folder));
  if (name === 'content') return content(folder);
  const [locale = '', kind, flow = ''] = name.split('/');
  if (!folder.locales?.some(({ id }) => id === locale)) return undefined;
  if (kind === 'frame') return frame(folder, locale);
  if (kind === 'plan-frame') return exportsOf(planFrameOf(folder, locale));
  if (kind === 'regions') return exportsOf(regionShelf(folder, locale));
  if (kind === 'companion') return exportsOf(companionShelf(folder, locale));
  if (kind === 'messages') return exportsOf(messageShelf(folder, locale));
  if (!folder.flows.some((file) => file.folder === flow)) return undefined;
  if (kind === 'questions') return exportsOf(questionShelf(folder, locale, flow));
  return kind === 'plans' ? exportsOf(planShelf(folder, locale, flow, fingerprint)) : undefined;
}

function frame(folder: Folder, locale: string): string {
  const moduleOf = (name: string) => `${locale}/${name}`;
  return [
    exportsOf(frameShelf(folder, locale)),
    `export const load = ${loaders(shelfNames(folder), moduleOf)};`,
  ].join('\n');
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

function fingerprint(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 8);
}

/** JSON as JavaScript, safe for readers that still end a line at U+2028 and U+2029. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
