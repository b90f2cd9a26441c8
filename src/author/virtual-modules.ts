import { createHash } from 'node:crypto';
import { shelfNames, structureOf } from '../folder/frame-shelves.ts';
import type { Folder } from '../folder/read-folder.ts';
import { shelfOf } from '../folder/shelf-of.ts';

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
  const at = name.indexOf('/');
  const [locale, shelf] = [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
  const values = shelfOf(folder, locale, shelf, fingerprint);
  if (!values || shelf !== 'frame') return values && exportsOf(values);
  const load = loaders(shelfNames(folder), (other) => `${locale}/${other}`);
  return `${exportsOf(values)}\nexport const load = ${load};`;
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
