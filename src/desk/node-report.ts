import type { Channel } from '../flow/channel-schema.ts';
import { flowFile, originalOf } from '../flow/check/flow-set.ts';
import type { Node } from '../flow/graph.ts';
import type { Road } from '../flow/roads.ts';
import { offsetOf, positionOf } from '../folder/position.ts';
import type { Mark } from '../map/chart.ts';
import { labelOf } from '../map/labels.ts';
import { countThrough, roadsThrough } from '../map/roads-through.ts';
import { entry } from '../words/entry.ts';
import type { FlowWords } from '../words/words-schema.ts';
import type { Opened } from './opened.ts';

/** What a node says in one language. */
export interface NodeWords {
  locale: string;
  title: string | undefined;
  text: string | undefined;
  answers: readonly (readonly [id: string, text: string | undefined])[];
}

/** All that is known of one node. */
export interface NodeReport {
  id: string;
  kind: Node['kind'];
  isPrivate: boolean;
  /** Where its author wrote it. */
  spot: { file: string; line: number; column: number };
  marks: readonly Mark[];
  /** Where each answer leads, with its conditions. */
  leads: readonly { to: string; label: string }[];
  words: readonly NodeWords[];
  channels: readonly Channel[];
  tasks: readonly string[];
  /** How many roads lead through it, and the first of them; counted only where there is no fault. */
  count: string | undefined;
  roads: readonly Road[];
}

const mostRoads = 12;

/** What is known of a node; undefined where there is no such node. */
export function nodeReport(opened: Opened, id: string): NodeReport | undefined {
  const { folder, set, report } = opened;
  const node = set.graph.nodes.get(id);
  if (!node) return undefined;
  const isWalkable = report.faults.length === 0;
  const used = node.kind === 'plan' ? node.channels.map((channel) => channel.id) : [];
  return {
    id,
    kind: node.kind,
    isPrivate: node.private,
    spot: spotOf(node, opened),
    marks: opened.marks(id),
    leads: leadsOf(node),
    words: report.locales.map((locale) => wordsIn(node, locale.id, opened)),
    channels: (folder.catalog.channels ?? []).filter((channel) => used.includes(channel.id)),
    tasks: node.kind === 'plan' ? node.tasks.map((task) => task.id) : [],
    count: isWalkable ? countThrough(set.graph, id).toString() : undefined,
    roads: isWalkable ? roadsThrough(set.graph, id, mostRoads) : [],
  };
}

function spotOf({ id, flow, kind }: Node, { folder, set }: Opened) {
  const file = flowFile(flow);
  const name = originalOf(set, id).slice(flow.length + 1);
  const written = folder.flows.find((one) => one.folder === flow)?.flow;
  const list = kind === 'plan' ? 'plans' : 'questions';
  const at = written?.[list].findIndex((one) => one.id === name) ?? 0;
  const json = folder.json.get(file);
  const offset = offsetOf(json?.root, { path: [list, Math.max(0, at), 'id'] });
  return { file, ...positionOf(json?.lines ?? [0], offset) };
}

function leadsOf(node: Node) {
  if (node.kind === 'plan') return node.related.map((to) => ({ to, label: 'related' }));
  return node.answers.flatMap(({ id, routes }) =>
    routes.map(({ when, to }) => {
      const answers = [{ id, ...(when ? { when } : {}) }];
      return { to, label: labelOf({ from: node.id, to, answers }) };
    }),
  );
}

function wordsIn(
  { id, flow, kind, ...node }: Node,
  locale: string,
  { folder, set }: Opened,
): NodeWords {
  const file = folder.words.get(`${flow}/words/${locale}.json`) as FlowWords | undefined;
  const name = originalOf(set, id).slice(flow.length + 1);
  if (kind === 'plan') {
    const own = entry(file?.plans, name);
    return { locale, title: own?.title, text: own?.summary, answers: [] };
  }
  const own = entry(file?.questions, name);
  const answers = 'answers' in node ? node.answers : [];
  return {
    locale,
    title: own?.title,
    text: own?.lead,
    answers: answers.map((answer) => [answer.id, entry(own?.answers, answer.id)] as const),
  };
}
