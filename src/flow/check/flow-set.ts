import type { Condition } from '../condition-schema.ts';
import { type Expansion, expandFlows } from '../expand.ts';
import type { Place } from '../fault.ts';
import type { Flow, WrittenFlow } from '../flow-schema.ts';
import { buildGraph, type Graph, resolveTarget } from '../graph.ts';
import type { Origin } from '../open-flow.ts';
import { hasTwins } from './twins.ts';

/** One flow as it was read, and the folder it was read from. */
export interface FlowFile {
  folder: string;
  flow: WrittenFlow;
}

/** A route of an answer as it is meant, with the place of what the author wrote for it. */
export interface Edge {
  from: string;
  to: string;
  answer: string;
  when?: Condition;
  /** Set for a way into a flow by a call, and for a way back. */
  by?: Origin['by'];
  place: Place;
}

/** All flows of a folder, joined for the checks. A flow goes by the name of its folder. */
export interface FlowSet {
  files: readonly FlowFile[];
  /** Flows that could not be read, or in which an id stands twice: nothing may be said of what depends on them. */
  unclear: ReadonlySet<string>;
  expansion: Expansion;
  graph: Graph;
  edges: readonly Edge[];
  /** The edges that leave a node, for those that lead to a node which exists. */
  leads: ReadonlyMap<string, readonly Edge[]>;
}

/** Joins flows for the checks. */
export function flowSet(files: readonly FlowFile[], unread: Iterable<string> = []): FlowSet {
  const expansion = expandFlows(files.map(({ folder, flow }) => ({ ...flow, id: folder })));
  const graph = buildGraph(expansion.flows);
  const edges = expansion.flows.flatMap((flow) => edgesOf(flow, expansion, graph));
  const leads = new Map<string, Edge[]>();
  for (const edge of edges.filter(({ to }) => graph.nodes.has(to))) {
    const leaving = leads.get(edge.from);
    if (leaving) leaving.push(edge);
    else leads.set(edge.from, [edge]);
  }
  const twinned = files.filter(({ flow }) => hasTwins(flow)).map(({ folder }) => folder);
  return { files, unclear: new Set([...unread, ...twinned]), expansion, graph, edges, leads };
}

/** The folders of all flows, those that could not be read last. */
export function foldersOf({ files, unclear }: Pick<FlowSet, 'files' | 'unclear'>): string[] {
  return [...new Set([...files.map(({ folder }) => folder), ...unclear])];
}

/** The file of a flow, as faults name it. */
export function flowFile(folder: string): string {
  return `${folder}/flow.json`;
}

/** True when a name as written, or "flow/node", belongs to a flow that could not be read. */
export function isUnclear({ unclear }: FlowSet, name: string): boolean {
  return name.includes('/') && unclear.has(name.slice(0, name.indexOf('/')));
}

/** The question of which this is a copy, made by a round; any other node is its own. */
export function originalOf({ expansion }: FlowSet, node: string): string {
  return expansion.copies.get(node) ?? node;
}

/** The answers of a question, or undefined where there is no such question. */
export function answersOf({ graph }: FlowSet, question: string): readonly string[] | undefined {
  const node = graph.nodes.get(question);
  return node?.kind === 'question' ? node.answers.map(({ id }) => id) : undefined;
}

function edgesOf(flow: Flow, { origins }: Expansion, { starts }: Graph): Edge[] {
  const file = flowFile(flow.id);
  return flow.questions.flatMap((question, q) =>
    question.answers.flatMap((answer, a) => {
      const { id, to } = answer;
      const path = ['questions', q, 'answers', a, 'to'];
      const routes = typeof to === 'string' ? [{ to }] : to;
      return routes.map((route, r): Edge => {
        const origin = origins.get(answer)?.[r];
        const own = typeof to === 'string' ? path : [...path, r, 'to'];
        return {
          from: `${flow.id}/${question.id}`,
          to: resolveTarget(flow.id, route.to, starts),
          answer: id,
          ...('when' in route && route.when ? { when: route.when } : {}),
          ...(origin?.by ? { by: origin.by } : {}),
          place: { file, path: origin?.path ?? own },
        };
      });
    }),
  );
}
