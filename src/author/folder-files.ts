import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder of flows that this program reads, by what they are. */
export interface FolderFiles {
  /** The lists all flows share, of those that are there: "channels.json" and so on. */
  shared: string[];
  /** The folders of flows. */
  flows: string[];
  journeys: string[];
  words: string[];
  /** True when channels, tasks and words are there, so that more than the structure can be checked. */
  isWhole: boolean;
}

const sharedFiles = [
  'channels.json',
  'labels.json',
  'locales.json',
  'messages.json',
  'regions.json',
  'tasks.json',
  'things.json',
];

/** Looks what is in a folder; undefined when there is no such folder. */
export function listFolder(dir: string): FolderFiles | undefined {
  if (!isFolder(dir)) return undefined;
  const flows = foldersIn(dir).filter((name) => name !== 'words' && isFlow(join(dir, name)));
  const sharedWords = foldersIn(join(dir, 'words')).flatMap((locale) =>
    jsonIn(dir, `words/${locale}`),
  );
  const has = (file: string) => existsSync(join(dir, file));
  return {
    shared: sharedFiles.filter(has),
    flows,
    journeys: flows.map((flow) => `${flow}/journeys.json`).filter(has),
    words: [...sharedWords, ...flows.flatMap((flow) => jsonIn(dir, `${flow}/words`))],
    isWhole: has('channels.json') && has('tasks.json') && isFolder(join(dir, 'words')),
  };
}

function isFlow(folder: string): boolean {
  return ['flow.json', 'journeys.json', 'words'].some((name) => existsSync(join(folder, name)));
}

function foldersIn(dir: string): string[] {
  if (!isFolder(dir)) return [];
  return readdirSync(dir)
    .filter((name) => !name.startsWith('.') && isFolder(join(dir, name)))
    .sort();
}

function jsonIn(dir: string, folder: string): string[] {
  if (!isFolder(join(dir, folder))) return [];
  const names = readdirSync(join(dir, folder)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => `${folder}/${name}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
