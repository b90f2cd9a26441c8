import { getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Fault, FaultCode } from '../flow/fault.ts';
import { type LineStarts, lineStartsOf, positionOf } from './position.ts';
import { syntaxMessage } from './syntax-message.ts';

/** Nothing that belongs in a flow nests so deep; what does would only exhaust the stack. */
const mostDepth = 100;

/** A file of JSON. Without syntax faults it has a value and the tree that tells where things stand. */
export interface JsonFile {
  text: string;
  lines: LineStarts;
  root?: Node;
  value?: unknown;
  faults: Fault[];
}

/** Reads strict JSON: all faults of syntax at once, twin keys too, each with line and column. */
export function readJson(file: string, text: string): JsonFile {
  const lines = lineStartsOf(text);
  const faultAt = (offset: number, code: FaultCode, message: string, help: string): Fault => {
    return { code, file, ...positionOf(lines, offset), message, help };
  };
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== undefined) {
    const message = `Brackets are nested more than ${mostDepth} deep here.`;
    const help = 'Write it flatter: a condition can be split over questions.';
    return { text, lines, faults: [faultAt(tooDeep, 'json-syntax', message, help)] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!root || errors.length > 0) {
    const faults = errors.map(({ error, offset }) => {
      const { message, help } = syntaxMessage(error, text, offset);
      return faultAt(offset, 'json-syntax', message, help);
    });
    return { text, lines, faults: onePerLine(faults) };
  }
  const faults = joinTwins(root).map(({ offset, code, message, help }) =>
    faultAt(offset, code, message, help),
  );
  const value = faults.length > 0 ? getNodeValue(root) : JSON.parse(text);
  return { text, lines, root, value, faults };
}

/** The first fault of a line is the mistake; what follows on it is its echo. */
function onePerLine(faults: readonly Fault[]): Fault[] {
  return [...new Map([...faults].reverse().map((fault) => [fault.line, fault])).values()].reverse();
}

function offsetTooDeep(text: string): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (isText && sign === '\\') at++;
    else if (sign === '"' || (isText && sign === '\n')) isText = sign === '"' && !isText;
    else if (!isText && (sign === '[' || sign === '{')) depth++;
    else if (!isText && (sign === ']' || sign === '}')) depth--;
    if (depth > mostDepth) return at;
  }
  return undefined;
}

/** A fault before its place has a line and a column. */
type Found = Pick<Fault, 'code' | 'message' | 'help'> & { offset: number };

/**
 * Finds names that stand twice in one object, and makes one of the two, so that nothing an author wrote
 * is missed by the checks: objects and lists are joined; of anything else the last is kept.
 */
function joinTwins(root: Node): Found[] {
  const found: Found[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'object') joinIn(node.children ?? [], found);
    for (const child of node.children ?? []) open.push(child);
  }
  return found;
}

function joinIn(properties: Node[], found: Found[]) {
  const kept = new Map<string, Node>();
  for (const property of properties) {
    const name = String(property.children?.[0]?.value);
    const before = kept.get(name);
    if (before) found.push({ offset: property.offset, ...twin(name) });
    kept.set(name, before ? joined(before, property) : property);
  }
  if (kept.size === properties.length) return;
  properties.length = 0;
  for (const property of kept.values()) properties.push(property);
}

function joined(first: Node, second: Node): Node {
  const [to, from] = [first.children?.[1], second.children?.[1]];
  if (!to?.children || !from?.children || to.type !== from.type) return second;
  for (const child of from.children) to.children.push(child);
  return first;
}

function twin(name: string) {
  return {
    code: 'twin-key' as const,
    message: `"${name}" stands twice in one place; only the last would count.`,
    help: 'Put what stands in both into one.',
  };
}
