import type { Example } from './readme-examples.ts';

type Entries = Record<string, unknown>;

/** Puts an example where it belongs, as its reader would. Throws where there is no such place. */
export function putExample(files: Entries, example: Example): void {
  const { file, isWhole, path, value } = example;
  if (isWhole) files[file] = structuredClone(value);
  else add(path.reduce<unknown>(childOf(example), files[file]), value, example);
}

function add(to: unknown, value: unknown, example: Example): void {
  if (Array.isArray(to)) for (const one of [value].flat()) replace(to, one as Entries);
  else if (isObject(to) && isObject(value)) merge(to, value);
  else throw new Error(`The block in line ${example.line} does not fit its place.`);
}

/** An entry takes the place of the one with its id or name; a new one comes last. */
function replace(list: unknown[], entry: Entries): void {
  const at = list.findIndex((one) => nameOf(one) === nameOf(entry));
  list.splice(at < 0 ? list.length : at, 1, entry);
}

function merge(to: Entries, from: Entries): void {
  for (const [key, value] of Object.entries(from)) {
    const there = to[key];
    if (isObject(there) && isObject(value)) merge(there, value);
    else to[key] = value;
  }
}

function childOf({ line }: Example) {
  return (parent: unknown, key: string): unknown => {
    const child = Array.isArray(parent)
      ? parent.find((one) => nameOf(one) === key)
      : isObject(parent) && parent[key];
    if (!child) throw new Error(`The block in line ${line} is for "${key}", which is not there.`);
    return child;
  };
}

function nameOf(entry: unknown): unknown {
  return isObject(entry) ? (entry.id ?? entry.name) : undefined;
}

function isObject(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
