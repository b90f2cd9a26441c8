import type { Graph, Node } from '../flow/graph.ts';
import { entry } from '../words/entry.ts';
import type { Arrow, Box, Change, Chart } from './chart.ts';

/** One version of a folder: its flows joined, and what stands in its files of words. */
export interface Version {
  graph: Graph;
  words: ReadonlyMap<string, unknown>;
}

/** Two charts of the same part of two versions, in one: what is only in one of them says so. */
export function difference(old: Chart, now: Chart, changes: ReadonlyMap<string, Change>): Chart {
  const boxes = new Map([...old.boxes, ...now.boxes].map((box) => [box.id, box]));
  const [was, is] = [arrowsOf(old), arrowsOf(now)];
  return {
    boxes: [...boxes.values()].map((box): Box => ({ ...box, ...changeOf(changes.get(box.id)) })),
    arrows: [...new Map([...was, ...is])].map(
      ([key, arrow]): Arrow => ({ ...arrow, ...changeOf(presence(was.has(key), is.has(key))) }),
    ),
  };
}

/** What is different, node by node: where it leads, what it holds, or what it says. */
export function changesBetween(old: Version, now: Version): ReadonlyMap<string, Change> {
  const ids = new Set([...old.graph.nodes.keys(), ...now.graph.nodes.keys()]);
  const changes = new Map<string, Change>();
  for (const id of ids) {
    const [was, is] = [old.graph.nodes.get(id), now.graph.nodes.get(id)];
    const isChanged = was && is && contentOf(was, old) !== contentOf(is, now);
    const change = isChanged ? 'changed' : presence(was !== undefined, is !== undefined);
    if (change) changes.set(id, change);
  }
  return changes;
}

/** The arrows of a chart by all they say: one that leads elsewhere is another. */
function arrowsOf({ arrows }: Chart): ReadonlyMap<string, Arrow> {
  return new Map(
    arrows.map((arrow) => [JSON.stringify([arrow.from, arrow.to, arrow.answers]), arrow]),
  );
}

function presence(was: boolean, is: boolean): Change | undefined {
  if (was === is) return undefined;
  return is ? 'added' : 'removed';
}

function changeOf(change: Change | undefined): { change?: Change } {
  return change ? { change } : {};
}

function contentOf(node: Node, { words }: Version): string {
  const own = node.id.slice(node.flow.length + 1);
  const list = node.kind === 'plan' ? 'plans' : 'questions';
  const said = [...words].flatMap(([file, all]) => {
    if (!file.startsWith(`${node.flow}/words/`)) return [];
    const words = all as Partial<Record<string, Record<string, unknown>>>;
    return [[file, entry(words[list], own)]];
  });
  return JSON.stringify([node, said]);
}
