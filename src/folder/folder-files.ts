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

/** Sorts the names of the files of a folder by what they are; others are passed over. */
export function listFiles(all: Iterable<string>): FolderFiles {
  const names = [...all].sort();
  const inside = names.filter((name) =>
    /^[^./][^/]*\/(flow\.json|journeys\.json|words\/)/.test(name),
  );
  const isSharedWord = (name: string) => /^words\/[^./][^/]*\/[^/]+\.json$/.test(name);
  const flows = [...new Set(inside.map((name) => name.slice(0, name.indexOf('/'))))].filter(
    (name) => name !== 'words',
  );
  const has = (file: string) => names.includes(file);
  return {
    shared: sharedFiles.filter(has),
    flows,
    journeys: flows.map((flow) => `${flow}/journeys.json`).filter(has),
    words: [...names.filter(isSharedWord), ...flows.flatMap((flow) => wordsOf(flow, inside))],
    isWhole: has('channels.json') && has('tasks.json') && names.some(isSharedWord),
  };
}

function wordsOf(flow: string, names: readonly string[]): string[] {
  return names.filter(
    (name) => name.startsWith(`${flow}/words/`) && /^[^/]*\/words\/[^/]+\.json$/.test(name),
  );
}
