import type { Node } from 'jsonc-parser';
import type { Place } from '../flow/fault.ts';

/** Where each line of a text begins. */
export type LineStarts = readonly number[];

/** Finds the lines of a text, however they end. */
export function lineStartsOf(text: string): LineStarts {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}

/** Line and column of an offset, both counted from 1, as editors count them. */
export function positionOf(starts: LineStarts, offset: number): { line: number; column: number } {
  let [line, beyond] = [0, starts.length];
  while (beyond - line > 1) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/**
 * Where a place stands in the text: the value at the path, or its name. What is missing stands
 * where the nearest thing around it begins.
 */
export function offsetOf(root: Node | undefined, { path, isName }: Omit<Place, 'file'>): number {
  let node = root;
  for (const [depth, key] of path.entries()) {
    const child = childOf(node, key);
    if (!child) break;
    if (isName && depth === path.length - 1) return child.offset;
    node = child.type === 'property' ? child.children?.[1] : child;
  }
  return node?.offset ?? 0;
}

function childOf(node: Node | undefined, key: string | number): Node | undefined {
  if (typeof key === 'number') return node?.type === 'array' ? node.children?.[key] : undefined;
  return node?.type === 'object' ? propertiesOf(node).get(key) : undefined;
}

/** Line and column of a place in a file; the beginning where that is not known. */
export function positionAt(
  json: { root?: Node; lines: LineStarts } | undefined,
  path: Place['path'],
): { line: number; column: number } {
  return positionOf(json?.lines ?? [0], offsetOf(json?.root, { path }));
}

const known = new WeakMap<Node, ReadonlyMap<string, Node>>();

/** The properties of an object by name. */
function propertiesOf(node: Node): ReadonlyMap<string, Node> {
  const before = known.get(node);
  if (before) return before;
  const found = new Map<string, Node>();
  for (const child of node.children ?? []) found.set(String(child.children?.[0]?.value), child);
  known.set(node, found);
  return found;
}
