import type { Finding } from '../fault.ts';
import { type FlowSet, flowFile } from './flow-set.ts';
import { meantLeads } from './likely-targets.ts';

/** Nodes that nobody can get to, by answers from the start or as a neighbour of a plan. */
export function* checkReach(set: FlowSet): Generator<Finding> {
  const { graph, files, unread } = set;
  const hasStart = files.length < 2 || graph.starts.has('start');
  if (unread.size > 0 || !hasStart || !graph.nodes.has(graph.start)) return;
  if (isAllIn(reachedNodes(set), set)) return;
  const reached = reachedNodes(set, 'all', meantLeads(set));
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

function isAllIn(reached: ReadonlySet<string>, { graph }: FlowSet): boolean {
  return [...graph.nodes.keys()].every((id) => reached.has(id));
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
