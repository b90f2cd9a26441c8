import { findNodeAtLocation, getLocation, type JSONPath, parseTree } from 'jsonc-parser';
import { editorSchemaOf } from '../folder/editor-schemas.ts';
import type { Opened } from './opened.ts';
import { type Schema, schemasAt } from './schemas-at.ts';

/** What may be written at a place, and the part of the text that it would stand for. */
export interface Completion {
  from: number;
  to: number;
  options: readonly { label: string; detail: string }[];
}

/** What the schema of a file, and the ids of its folder, allow at an offset of its text. */
export function complete(
  opened: Opened,
  file: string,
  text: string,
  offset: number,
): Completion | undefined {
  const schema: Schema | undefined = editorSchemaOf(file);
  if (!schema) return undefined;
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const isInside =
    previousNode &&
    previousNode.offset <= offset &&
    offset <= previousNode.offset + previousNode.length;
  const [from, to] = isInside
    ? [previousNode.offset, previousNode.offset + previousNode.length]
    : [offset, offset];
  const options = isAtPropertyKey
    ? keysAt(schema, text, path)
    : [...valuesAt(schema, path), ...idsAt(opened, file, path)];
  // The kinds of a schema may allow the same thing.
  const different = [...new Map(options.map((option) => [option.label, option])).values()];
  return different.length > 0 ? { from, to, options: different } : undefined;
}

function keysAt(schema: Schema, text: string, path: JSONPath) {
  const around = path.slice(0, -1);
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, around);
  const present = new Set(node?.children?.map((child) => String(child.children?.[0]?.value)));
  present.delete(String(path.at(-1)));
  return schemasAt(schema, around).flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([key, { description = '' }]) =>
      present.has(key) ? [] : [{ label: JSON.stringify(key), detail: description }],
    ),
  );
}

function valuesAt(schema: Schema, path: JSONPath) {
  return schemasAt(schema, path).flatMap((one) => {
    const values = one.enum ?? (one.const === undefined ? [] : [one.const]);
    const words = one.type === 'boolean' ? [true, false] : values;
    return words.map((value) => ({ label: JSON.stringify(value), detail: one.description ?? '' }));
  });
}

type Kind = 'nodes' | 'questions' | 'plans' | 'channels' | 'tasks' | 'things';

/** Each list of ids, with the names under which they may be written. */
const names: Readonly<Record<Kind, readonly string[]>> = {
  nodes: ['to', 'then', 'call', 'otherwise', 'start', 'related'],
  questions: ['question', 'settles', 'again'],
  plans: ['reaches'],
  channels: ['channels', 'channel', 'fallback', 'refused', 'silent'],
  tasks: ['tasks', 'task'],
  things: ['needs'],
};

function idsAt({ set, folder }: Opened, file: string, path: JSONPath) {
  const key = path.findLast((part) => typeof part === 'string');
  const kind = (Object.keys(names) as Kind[]).find((one) => names[one].includes(String(key)));
  const home = file.slice(0, Math.max(0, file.indexOf('/') + 1));
  const nodes = [...set.graph.nodes.values()];
  const { channels = [], tasks = [], things = [] } = folder.catalog;
  const lists = {
    nodes,
    questions: nodes.filter((node) => node.kind === 'question'),
    plans: nodes.filter((node) => node.kind === 'plan'),
    channels,
    tasks,
    things,
  };
  return (kind ? lists[kind] : []).map(({ id }) => {
    const isNear = kind !== 'plans' && home !== '' && id.startsWith(home);
    return { label: JSON.stringify(isNear ? id.slice(home.length) : id), detail: kind ?? '' };
  });
}
