import { answersOf, type FlowSet, originalOf } from '../flow/check/flow-set.ts';
import type { Catalog } from '../flow/check/uses.ts';
import type { Node } from '../flow/graph.ts';
import { entry } from '../words/entry.ts';
import type { FlowWords } from '../words/words-schema.ts';
import type { Chart, Mark } from './chart.ts';

/** What marks are read from: flows, channels, words by file, languages, and the day it is. */
export interface Marked {
  set: FlowSet;
  catalog: Catalog;
  locales: readonly { id: string }[];
  words: ReadonlyMap<string, unknown>;
  today: string;
}

/** A chart in which every node bears what is to be looked at, the worst first. */
export function marked(chart: Chart, marks: ReadonlyMap<string, readonly Mark[]>): Chart {
  return {
    ...chart,
    boxes: chart.boxes.map((box) => ({ ...box, marks: marks.get(box.id) ?? [] })),
  };
}

/** What is to be looked at in each node: where it ends, what is past its review, what has no words. */
export function marksOf(of: Marked): ReadonlyMap<string, readonly Mark[]> {
  const stale = staleChannels(of);
  return new Map(
    [...of.set.graph.nodes.values()].map((node) => {
      const marks: Mark[] = [];
      if (isDeadEnd(node, of.set)) marks.push('dead-end');
      if (node.kind === 'plan' && node.channels.some(({ id }) => stale.has(id)))
        marks.push('stale');
      if (of.locales.some(({ id }) => !hasWords(node, id, of))) marks.push('untranslated');
      return [node.id, marks];
    }),
  );
}

function staleChannels({ catalog, today }: Marked): ReadonlySet<string> {
  const past = (catalog.channels ?? []).filter(({ reviewBy }) => reviewBy < today);
  return new Set(past.map(({ id }) => id));
}

/** True for a plan that names no place, and for a question that leads nowhere with one of its answers. */
function isDeadEnd(node: Node, { graph }: FlowSet): boolean {
  if (node.kind === 'plan') return node.channels.length === 0;
  const isLost = ({ to }: { to: string }) => !graph.nodes.has(to);
  return node.answers.length === 0 || node.answers.some(({ routes }) => routes.some(isLost));
}

/** True where a node has words of its own in a language: none are missing, none are still the source's. */
function hasWords(node: Node, locale: string, of: Marked): boolean {
  const [source] = of.locales;
  const own = wordsOf(node, locale, of);
  if (!own) return false;
  const isCopied =
    locale !== source?.id && own.title === wordsOf(node, source?.id ?? '', of)?.title;
  const answers = 'answers' in own ? own.answers : {};
  return !isCopied && (answersOf(of.set, node.id) ?? []).every((id) => entry(answers, id));
}

function wordsOf({ kind, id, flow }: Node, locale: string, { set, words }: Marked) {
  const written = words.get(`${flow}/words/${locale}.json`) as FlowWords | undefined;
  const name = originalOf(set, id).slice(flow.length + 1);
  return kind === 'plan' ? entry(written?.plans, name) : entry(written?.questions, name);
}
