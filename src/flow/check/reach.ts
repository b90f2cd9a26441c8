import type { Finding } from '../fault.ts';
import { type FlowSet, flowFile } from './flow-set.ts';
import { meantLeads } from './likely-targets.ts';

/** Nodes that nobody can get to, by answers from the start or as a neighbour of a plan. */
export function* checkReach(set: FlowSet): Generator<Finding> {
  const { graph, files, unclear } = set;
  const hasStart = files.length < 2 || graph.starts.has('start');
  if (unclear.size > 0 || !hasStart || !graph.nodes.has(graph.start)) return;
  const reached = reachedOrMeant(set, 'all', graph.nodes.keys());
  const entered = files.filter(({ folder, flow }) => graph.nodes.has(`${folder}/${flow.start}`));
  for (const { folder, flow } of entered) {
    for (const list of ['questions', 'plans'] as const) {
      for (const [at, { id }] of flow[list].entries()) {
        if (reached.has(`${folder}/${id}`)) continue;
        yield {
          code: 'unreachable-node',
          place: { file: flowFile(folder), path: [list, at, 'id'] },
          message: `No answer leads to the ${list === 'plans' ? 'plan' : 'question'} "${id}".`,
          help:
            id === flow.start && flow.otherwise !== undefined
              ? `Call this flow from an answer, with "call": "${folder}/" and "then", or take it out.`
              : 'Lead an answer to it, or take it out.',
        };
      }
    }
  }
}

/** The nodes that can be got to; where some that are wanted cannot, those that are meant to be as well. */
export function reachedOrMeant(
  set: FlowSet,
  by: 'answers' | 'all',
  wanted: Iterable<string>,
): ReadonlySet<string> {
  const reached = reachedNodes(set, by);
  const areAll = [...wanted].every((id) => reached.has(id));
  return areAll ? reached : reachedNodes(set, by, meantLeads(set));
}

/** Every node that can be got to from the start, by answers alone or by related pages as well, and by what is `meant`. */
export function reachedNodes(
  { graph, leads }: FlowSet,
  by: 'answers' | 'all' = 'all',
  meant: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlySet<string> {
  const reached = new Set([graph.start]);
  for (const id of reached) {
    const node = graph.nodes.get(id);
    for (const { to } of leads.get(id) ?? []) reached.add(to);
    for (const to of meant.get(id) ?? []) reached.add(to);
    for (const to of by === 'all' && node?.kind === 'plan' ? node.related : []) reached.add(to);
  }
  return reached;
}
