import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { type Import, loadedBy, type Source, sourcesIn } from './support/sources.ts';

/**
 * What each folder of src may import from the others. Files beside the folders may import all but
 * author, and author may know the types of what it builds from them.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  flow: [],
  words: ['flow'],
  machine: ['flow'],
  plan: ['flow'],
  memory: ['flow', 'machine'],
  view: ['flow', 'words', 'machine', 'plan', 'memory', 'early', 'worker'],
  early: [],
  worker: [],
  folder: ['flow', 'words', 'machine'],
  map: ['flow', 'words'],
  desk: ['flow', 'words', 'machine', 'memory', 'view', 'folder', 'map'],
  author: ['flow', 'words', 'machine', 'plan', 'early', 'worker', 'folder', 'map'],
};
const top = '';
const longest = 150;

const sources = sourcesIn('src');

test('every folder of src is a layer', () => {
  const folders = sources.map(({ path }) => layerOf(path)).filter((layer) => layer !== top);
  expect([...new Set(folders)].sort()).toEqual(Object.keys(layers).sort());
});

test('a file imports only what its layer may', () => {
  const offences = sources.flatMap(({ path, imports }) =>
    imports.filter((line) => !mayImport(layerOf(path), line)).map(({ to }) => `${path}: ${to}`),
  );
  expect(offences).toEqual([]);
});

test('only schemas, folder and author check with zod', () => {
  const usesZod = sources.filter(({ imports }) =>
    imports.some(({ to, typeOnly }) => to === 'zod' && !typeOnly),
  );
  const mayCheck = /^src\/((flow|words)\/([\w-]+-schema|id)\.ts|(folder|author)\/)/;
  expect(usesZod.map(({ path }) => path).filter((path) => !mayCheck.test(path))).toEqual([]);
});

test('no markup and no style is written by hand', () => {
  const byHand = /innerHTML|outerHTML|insertAdjacentHTML|\bstyle=/i;
  expect(pathsWhere(({ text }) => byHand.test(text))).toEqual([]);
});

test(`no file has more than ${longest} lines`, () => {
  expect(pathsWhere(({ text }) => text.trimEnd().split('\n').length > longest)).toEqual([]);
});

test('no circle joins the folders', () => {
  const arrows = new Map(Object.keys(layers).map((layer) => [layer, arrowsFrom(layer)]));
  for (let ends = endsOf(arrows); ends.length > 0; ends = endsOf(arrows)) {
    for (const end of ends) arrows.delete(end);
  }
  expect([...arrows.keys()]).toEqual([]);
});

test('the page loads no schema checker and nothing that is for authors', () => {
  const page = sources.filter(({ path }) => /^src\/(machine|plan|memory|view|main\.)/.test(path));
  const loaded = loadedBy(
    sources,
    page.map(({ path }) => path),
  );
  expect(
    [...loaded].filter((to) => /^(zod|node:)|^src\/(folder|author)\/|-schema\.ts$/.test(to)),
  ).toEqual([]);
});

test('the lockfile names no place that only one computer or network has', () => {
  for (const folder of ['.', 'tests/bench']) {
    const lockfile = readFileSync(`${folder}/package-lock.json`, 'utf8');
    expect(lockfile).not.toMatch(/"resolved"|"(file|link):|"(\/|[A-Z]:\\)/);
  }
});

function pathsWhere(offends: (source: Source) => boolean): string[] {
  return sources.filter(offends).map(({ path }) => path);
}

function layerOf(path: string): string {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? top;
}

function mayImport(layer: string, { to, typeOnly }: Import): boolean {
  if (!to.startsWith('src/')) return mayUse(layer, to);
  const other = layerOf(to);
  if (layer === top) return other !== 'author';
  if (other === top) return layer === 'author' && typeOnly;
  return other === layer || (layers[layer] ?? []).includes(other);
}

/** Packages, and files outside src, that have one place only. */
function mayUse(layer: string, to: string): boolean {
  if (/^(react|react-dom|@xstate\/react)(\/|$)/.test(to))
    return ['view', 'desk', top].includes(layer);
  if (to === 'xstate') return ['machine', 'view'].includes(layer);
  if (to.startsWith('node:')) return layer === 'author';
  return posix.isAbsolute(to) ? false : !to.startsWith('flows/') || layer === top;
}

function arrowsFrom(layer: string): string[] {
  const own = sources.filter(({ path }) => layerOf(path) === layer);
  const imports = own.flatMap((source: Source) => source.imports).map(({ to }) => to);
  return imports.filter((to) => to.startsWith('src/')).map(layerOf);
}

/** The folders from which no arrow leads to another one that is left. */
function endsOf(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const leadsOn = (from: string, to: string) => to !== from && arrows.has(to);
  return [...arrows]
    .filter(([from, tos]) => !tos.some((to) => leadsOn(from, to)))
    .map(([from]) => from);
}
