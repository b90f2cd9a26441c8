import { readFile } from 'node:fs/promises';

/** The file of a built site that holds a shelf of words, "plans/bn/hacked"; a path with the base. */
export type Assets = (shelf: string) => string;

type Manifest = Record<string, { file: string }>;

/** Reads Vite's manifest, in which a shelf is found by the name of its module. */
export async function assetsFrom(manifestFile: string, base: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const files = Object.entries(manifest).map(
    ([key, { file }]) => [key.replace(/^.*dishari\//, ''), `${base}${file}`] as const,
  );
  const byShelf = new Map(files);
  return (shelf) => {
    const file = byShelf.get(shelf);
    if (!file) throw new Error(`The build holds no file for "${shelf}".`);
    return file;
  };
}
