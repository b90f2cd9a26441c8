import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Contents } from '../folder/read-file.ts';
import { type Folder, readFolder } from '../folder/read-folder.ts';

/** A flow's words stand in "flow/words/en.json", and nothing stands deeper. */
const deepest = 3;

/** Reads a folder of flows from disk; undefined when there is no such folder. What is wrong is in `faults`. */
export function readFolderOnDisk(dir: string): Folder | undefined {
  const contents = contentsOf(dir);
  return contents && readFolder(dir, contents);
}

/** The JSON files of a folder by name; undefined when there is no such folder. */
export function contentsOf(dir: string): Contents | undefined {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return new Map(namesIn(dir, '', 1).map((name) => [name, bytesOf(join(dir, name))]));
}

function namesIn(dir: string, folder: string, depth: number): string[] {
  return readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = `${folder}${entry.name}`;
    if (name.endsWith('.json')) return [name];
    const isFolder = statSync(join(dir, name)).isDirectory();
    return isFolder && depth < deepest ? namesIn(dir, `${name}/`, depth + 1) : [];
  });
}

/** What cannot be read, such as a folder with the name of a file, has no bytes. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
