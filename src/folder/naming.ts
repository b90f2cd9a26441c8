/** The way to a place through the JSON of a file. */
export type Path = readonly (string | number)[];

/** A place as an author would say it: by its name, and by the id of what it belongs to. */
export function nameOf(path: Path, root: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  const own = idAt(root, path);
  if (typeof last === 'number') {
    return own ?? `Entry ${last + 1} of ${nameOf(path.slice(0, -1), root)}`;
  }
  const owner = path.map((_, depth) => idAt(root, path.slice(0, depth))).findLast((id) => id);
  if (owner) return last === 'id' ? '"id"' : `"${last}" of ${owner}`;
  const list = path.findLastIndex((key) => typeof key === 'number');
  const entry = list < 0 ? '' : ` of entry ${Number(path[list]) + 1} of "${path[list - 1]}"`;
  return `"${path.slice(list + 1).join(' › ')}"${entry}`;
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

/** The id of what stands at a path; a journey goes by its name. */
function idAt(root: unknown, path: Path): string | undefined {
  const isJourney = path[0] === 'journeys' && path.length === 2;
  const id = valueAt(root, [...path, isJourney ? 'name' : 'id']);
  return typeof id === 'string' ? `"${id}"` : undefined;
}
