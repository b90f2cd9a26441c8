import type { Condition } from '../flow/condition-schema.ts';
import type { Graph, Node } from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';

/** What is to be looked at in a node. */
export type Mark = 'dead-end' | 'stale' | 'untranslated';

/** How a piece differs from another version. */
export type Change = 'added' | 'removed' | 'changed';

/** One box of a drawing: a node, a whole flow, or the empty place that an answer leads to. */
export interface Box {
  id: string;
  kind: Node['kind'] | 'flow' | 'nothing';
  flow: string;
  marks: readonly Mark[];
  change?: Change;
}

/** One answer that leads from a box to another, and the condition on which it does. */
export interface Answered {
  id: string;
  when?: Condition;
}

export interface Arrow {
  from: string;
  to: string;
  answers: readonly Answered[];
  change?: Change;
}

/** What a drawing shows, before anything has a place in it. */
export interface Chart {
  boxes: readonly Box[];
  arrows: readonly Arrow[];
}

/** Every node of every flow. */
export function chartOfAll(graph: Graph): Chart {
  return chartFrom(graph, [...graph.nodes.values()].flatMap(arrowsFrom), graph.nodes.keys());
}

/** One flow, with the nodes of others that it leads to and that lead to it. */
export function chartOfFlow(graph: Graph, flow: string): Chart {
  const nodes = [...graph.nodes.values()];
  const home = `${flow}/`;
  const arrows = nodes.flatMap(arrowsFrom);
  const own = arrows.filter(({ from, to }) => from.startsWith(home) || to.startsWith(home));
  return chartFrom(
    graph,
    own,
    nodes.filter((node) => node.flow === flow).map(({ id }) => id),
  );
}

/** A box a flow, and an arrow wherever some answers lead from one to another. */
export function chartOfFlows(graph: Graph): Chart {
  const arrows = [...graph.nodes.values()].flatMap(arrowsFrom).map(({ from, to, answers }) => ({
    from: flowOf(from),
    to: flowOf(to),
    answers,
  }));
  const between = arrows.filter(({ from, to }) => from !== to && graph.starts.has(to));
  return {
    boxes: [...graph.starts.keys()].map((id) => ({ id, kind: 'flow', flow: id, marks: [] })),
    arrows: joined(between),
  };
}

/** The nodes of one road alone, and the answers that lead along it. */
export function chartOfRoad(graph: Graph, trail: Trail, plan: string): Chart {
  const nodes = [...trail.map(({ question }) => question), plan];
  const arrows = trail.map(({ question, answer }, at) => ({
    from: question,
    to: nodes[at + 1] ?? plan,
    answers: [{ id: answer }],
  }));
  return chartFrom(graph, arrows, nodes);
}

/** Arrows out of a node, one for each node it leads to. */
function arrowsFrom(node: Node): Arrow[] {
  if (node.kind !== 'question') return [];
  const arrows = node.answers.flatMap(({ id, routes }) =>
    routes.map(({ when, to }) => ({
      from: node.id,
      to,
      answers: [{ id, ...(when ? { when } : {}) }],
    })),
  );
  return joined(arrows);
}

function joined(arrows: readonly Arrow[]): Arrow[] {
  const all = new Map<string, Arrow>();
  for (const arrow of arrows) {
    const key = `${arrow.from} ${arrow.to}`;
    const answers = [...(all.get(key)?.answers ?? []), ...arrow.answers];
    all.set(key, { ...arrow, answers });
  }
  return [...all.values()];
}

/** The boxes that are named and those that arrows touch; a node that is not there is one as well. */
function chartFrom(graph: Graph, arrows: readonly Arrow[], ids: Iterable<string>): Chart {
  const all = new Set([...ids, ...arrows.flatMap(({ from, to }) => [from, to])]);
  const boxes = [...all].map((id): Box => {
    const node = graph.nodes.get(id);
    return {
      id,
      kind: node?.kind ?? 'nothing',
      flow: flowOf(id),
      marks: [],
    };
  });
  return { boxes, arrows };
}

function flowOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}
