import { readFile } from 'node:fs/promises';

/** The scripts of a built site, by their paths with the base. */
export interface Assets {
  /** Those of the app itself. */
  scripts: readonly string[];
  /** Those that the first script imports: named in the page, they come together with it. */
  imported: readonly string[];
  /** Those that hold words, each with its name, "bn/plans/hacked". */
  shelves: readonly { name: string; url: string }[];
}

type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[] }>;

const isShelf =
  /dishari\/([^/]+\/(frame|plan-frame|companion|messages|regions|questions|plans).*)$/;

/** Reads Vite's manifest, in which a shelf is found by the name of its module. */
export async function assetsFrom(manifestFile: string, base: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const scripts = Object.entries(manifest)
    .filter(([, { file }]) => file.endsWith('.js'))
    .map(([key, { file }]) => ({ name: isShelf.exec(key)?.[1], url: base + file }));
  const imported = Object.values(manifest).flatMap(({ isEntry, imports }) =>
    isEntry ? (imports ?? []).flatMap((key) => manifest[key]?.file ?? []) : [],
  );
  return {
    imported: imported.map((file) => base + file),
    scripts: scripts.filter(({ name }) => !name).map(({ url }) => url),
    shelves: scripts.flatMap(({ name, url }) => (name ? [{ name, url }] : [])),
  };
}

/** The script that holds a shelf; throws where the build has none. */
export function shelfUrl({ shelves }: Assets, name: string): string {
  const shelf = shelves.find((one) => one.name === name);
  if (!shelf) throw new Error(`The build holds no file for "${name}".`);
  return shelf.url;
}
