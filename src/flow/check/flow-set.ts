import type { Condition } from '../condition-schema.ts';
import type { Place } from '../fault.ts';
import type { Flow } from '../flow-schema.ts';
import { buildGraph, type Graph, resolveTarget } from '../graph.ts';

/** One flow as it was read, and the folder it was read from. */
export interface FlowFile {
  folder: string;
  flow: Flow;
}

/** A route of an answer, as written and as it is meant. */
export interface Edge {
  from: string;
  to: string;
  /** The target as the author wrote it. */
  written: string;
  answer: string;
  when?: Condition;
  place: Place;
}

/** All flows of a folder, joined for the checks. A flow goes by the name of its folder. */
export interface FlowSet {
  files: readonly FlowFile[];
  /** Flows whose file could not be read: nothing may be said of what depends on them. */
  unread: ReadonlySet<string>;
  graph: Graph;
  edges: readonly Edge[];
  /** The edges that leave a node, for those that lead to a node which exists. */
  leads: ReadonlyMap<string, readonly Edge[]>;
}

/** Joins flows for the checks. */
export function flowSet(files: readonly FlowFile[], unread: Iterable<string> = []): FlowSet {
  const graph = buildGraph(files.map(({ folder, flow }) => ({ ...flow, id: folder })));
  const edges = files.flatMap((file) => edgesOf(file, graph));
  const leads = new Map<string, Edge[]>();
  for (const edge of edges.filter(({ to }) => graph.nodes.has(to))) {
    const leaving = leads.get(edge.from);
    if (leaving) leaving.push(edge);
    else leads.set(edge.from, [edge]);
  }
  return { files, unread: new Set(unread), graph, edges, leads };
}

/** The file of a flow, as faults name it. */
export function flowFile(folder: string): string {
  return `${folder}/flow.json`;
}

/** True when a name as written, or "flow/node", belongs to a flow that could not be read. */
export function isUnread({ unread }: FlowSet, name: string): boolean {
  return name.includes('/') && unread.has(name.slice(0, name.indexOf('/')));
}

/** The answers of a question, or undefined where there is no such question. */
export function answersOf({ graph }: FlowSet, question: string): readonly string[] | undefined {
  const node = graph.nodes.get(question);
  return node?.kind === 'question' ? node.answers.map(({ id }) => id) : undefined;
}

/** Every question as an author may name it, with its flow and without. */
export function* questionNames({ graph }: FlowSet): Generator<string> {
  for (const { kind, id } of graph.nodes.values()) {
    if (kind === 'question') yield* [id.slice(id.indexOf('/') + 1), id];
  }
}

function edgesOf({ folder, flow }: FlowFile, graph: Graph): Edge[] {
  const file = flowFile(folder);
  return flow.questions.flatMap((question, q) =>
    question.answers.flatMap(({ id: answer, to }, a) => {
      const path = ['questions', q, 'answers', a, 'to'];
      const routes =
        typeof to === 'string'
          ? [{ to, path }]
          : to.map((route, r) => ({ ...route, path: [...path, r, 'to'] }));
      return routes.map((route) => ({
        from: `${folder}/${question.id}`,
        to: resolveTarget(folder, route.to, graph.starts),
        written: route.to,
        answer,
        ...('when' in route && route.when ? { when: route.when } : {}),
        place: { file, path: route.path },
      }));
    }),
  );
}
