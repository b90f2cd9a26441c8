/** The way to a place through the JSON of a file. */
export type Path = readonly (string | number)[];

/** A place as an author would say it: by its name, and by the id of what it belongs to. */
export function nameOf(path: Path, root: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  const own = idAt(root, path);
  if (typeof last === 'number') return own ?? `Entry ${last + 1} of "${path.at(-2)}"`;
  const owner = path.map((_, depth) => idAt(root, path.slice(0, depth))).findLast((id) => id);
  return owner && last !== 'id' ? `"${last}" of ${owner}` : `"${last}"`;
}

/** What stands at a path; only what the file itself holds. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

/** A value as it stands in the file; a long one is cut. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function idAt(root: unknown, path: Path): string | undefined {
  const id = valueAt(root, [...path, 'id']);
  return typeof id === 'string' ? `"${id}"` : undefined;
}
