/** A file as it was picked or dropped, with its place in what it was picked from. */
export interface PickedFile {
  path: string;
  file: File;
}

/** The files of a folder that were taken, and why the others were not. */
export interface Taken {
  files: Map<string, Uint8Array>;
  refused: readonly string[];
}

/** More than the largest folder needs; what is beyond it is no folder of flows. */
const limits = { files: 3000, bytesOfOne: 20_000_000, bytesOfAll: 60_000_000 };

/** Takes the JSON files of a folder of flows out of whatever was picked. */
export async function take(picked: readonly PickedFile[]): Promise<Taken> {
  const root = rootOf(picked.map(({ path }) => path));
  const wanted = picked.filter(
    ({ path }) => isWanted(path.slice(root.length)) && path.startsWith(root),
  );
  const files = new Map<string, Uint8Array>();
  const refused: string[] = [];
  let left = limits.bytesOfAll;
  for (const { path, file } of wanted) {
    const reason = reasonAgainst(file, files.size, left);
    if (reason) refused.push(`${path}: ${reason}`);
    else files.set(path.slice(root.length), new Uint8Array(await file.arrayBuffer()));
    left -= file.size;
  }
  return { files, refused };
}

/** What was dropped, folders and all that is in them; the browser forgets it after the event. */
export async function droppedFiles({ items }: DataTransfer): Promise<PickedFile[]> {
  const dropped = [...items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const loose = dropped.filter((one) => one instanceof File);
  const entries = dropped.filter((one) => one !== null && !(one instanceof File));
  return [
    ...loose.map((file) => ({ path: file.name, file })),
    ...(await filesIn(entries as FileSystemEntry[], 0)),
  ];
}

/** What was picked with a file dialogue. */
export function pickedFiles(list: FileList | null): PickedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Nothing of a folder of flows stands deeper, even where the folder above it was dropped. */
const deepest = 6;

async function filesIn(entries: readonly FileSystemEntry[], depth: number): Promise<PickedFile[]> {
  const found: PickedFile[] = [];
  for (const entry of entries) {
    if (found.length > limits.files * 2) break;
    if (entry.isFile) {
      const file = await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      );
      found.push({ path: entry.fullPath.slice(1), file });
    } else if (depth < deepest && entry.name !== 'node_modules') {
      found.push(
        ...(await filesIn(await childrenOf(entry as FileSystemDirectoryEntry), depth + 1)),
      );
    }
  }
  return found;
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** The folder of flows within what was picked: the one above the first flow. */
function rootOf(paths: readonly string[]): string {
  const flows = paths.filter((path) => path.endsWith('/flow.json'));
  const shortest = flows.toSorted((a, b) => a.split('/').length - b.split('/').length)[0];
  return (
    shortest
      ?.split('/')
      .slice(0, -2)
      .map((part) => `${part}/`)
      .join('') ?? ''
  );
}

function isWanted(name: string): boolean {
  return /^([^/]+\/){0,2}[^/.][^/]*\.json$/.test(name) && !name.endsWith('.schema.json');
}

function reasonAgainst(file: File, count: number, left: number): string | undefined {
  if (file.size > limits.bytesOfOne) return 'it is larger than any file of flows';
  if (file.size > left) return 'the files are too large together';
  return count >= limits.files ? 'there are too many files' : undefined;
}
