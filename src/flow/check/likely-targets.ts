import { type Graph, type Node, resolveTarget } from '../graph.ts';
import { type Nearest, nearestAmong } from '../near-miss.ts';
import { type FlowSet, isUnclear } from './flow-set.ts';
import { targetsOf } from './written-targets.ts';

/** Finds what was meant by a target of a flow. */
export function likelyTarget(flow: string, { graph }: FlowSet): Nearest {
  return likely(graph, targetsFrom(flow, graph), () => true);
}

/** Finds what was meant by the name of a question. */
export function likelyQuestion({ graph }: FlowSet): Nearest {
  return likely(graph, questionNames(graph), ({ kind }) => kind === 'question');
}

/** The same name in a flow, where there is a node that fits; else the nearest of the names. */
function likely(
  { nodes, starts }: Graph,
  names: Iterable<string>,
  fits: (node: Node) => boolean,
): Nearest {
  const near = nearestAmong(names);
  return (written) => {
    const nodesSoNamed = [...starts.keys()].flatMap(
      (flow) => nodes.get(`${flow}/${written}`) ?? [],
    );
    return nodesSoNamed.find(fits)?.id ?? near(written);
  };
}

/** True for a target that is there, or of which nothing may be said. */
export function isFound(set: FlowSet, folder: string, written: string): boolean {
  const to = resolveTarget(folder, written, set.graph.starts);
  return isNode(set, to) || isUnclear(set, to) || isEntrance(set, written);
}

/** True for a node that an author wrote: nothing may lead into the middle of a round. */
export function isNode({ graph, expansion }: FlowSet, id: string): boolean {
  return graph.nodes.has(id) && !expansion.copies.has(id);
}

/**
 * Where answers would lead, by question, if it were not for other faults: what a mistyped target means,
 * and where a call or a round goes on. So one slip is not told again by all that lies behind it.
 */
export function meantLeads(set: FlowSet): ReadonlyMap<string, readonly string[]> {
  const meant = new Map<string, string[]>();
  for (const file of set.files) {
    const likely = likelyTarget(file.folder, set);
    for (const { question, written } of targetsOf(file)) {
      const isHere = isFound(set, file.folder, written);
      const target = isHere ? written : likely(written);
      if (question === undefined || target === undefined) continue;
      const from = `${file.folder}/${question}`;
      meant.set(from, [
        ...(meant.get(from) ?? []),
        resolveTarget(file.folder, target, set.graph.starts),
      ]);
    }
  }
  return meant;
}

/** True for "flow/" of a flow that is there: where it starts is that flow's own fault. */
function isEntrance({ graph }: FlowSet, written: string): boolean {
  return written.endsWith('/') && graph.starts.has(written.slice(0, -1));
}

/** Every target as an author of this flow could write it. */
function* targetsFrom(flow: string, { nodes, starts }: Graph): Generator<string> {
  for (const node of nodes.values()) {
    yield node.flow === flow ? node.id.slice(flow.length + 1) : node.id;
  }
  for (const other of starts.keys()) yield `${other}/`;
}

/** Every question as an author may name it, with its flow and without. */
function* questionNames({ nodes }: Graph): Generator<string> {
  for (const { kind, id } of nodes.values()) {
    if (kind === 'question') yield* [id.slice(id.indexOf('/') + 1), id];
  }
}
