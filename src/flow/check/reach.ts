import type { Finding } from '../fault.ts';
import { type FlowSet, flowFile } from './flow-set.ts';

/** Nodes that nobody can get to, by answers from the start or as a neighbour of a plan. */
export function* checkReach(set: FlowSet): Generator<Finding> {
  const { graph, files, unread } = set;
  const hasStart = files.length < 2 || graph.starts.has('start');
  if (unread.size > 0 || !hasStart || !graph.nodes.has(graph.start)) return;
  const reached = reachedNodes(set);
  for (const { folder, flow } of files) {
    for (const list of ['questions', 'plans'] as const) {
      for (const [at, { id }] of flow[list].entries()) {
        if (reached.has(`${folder}/${id}`)) continue;
        yield {
          code: 'unreachable-node',
          place: { file: flowFile(folder), path: [list, at, 'id'] },
          message: `No answer leads to the ${list === 'plans' ? 'plan' : 'question'} "${id}".`,
          help: 'Lead an answer to it, or take it out.',
        };
      }
    }
  }
}

/** Every node that can be got to from the start. */
export function reachedNodes({ graph, leads }: FlowSet): ReadonlySet<string> {
  const reached = new Set([graph.start]);
  for (const id of reached) {
    const node = graph.nodes.get(id);
    for (const { to } of leads.get(id) ?? []) reached.add(to);
    if (node?.kind === 'plan') for (const to of node.related) reached.add(to);
  }
  return reached;
}
