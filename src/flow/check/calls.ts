import { returns } from '../call-map.ts';
import type { Finding, Place } from '../fault.ts';
import { ownName } from '../open-flow.ts';
import { type FlowSet, isUnclear } from './flow-set.ts';
import { leadsIn } from './written-leads.ts';

/** Calls that go through their own flow, or that never come back. */
export function* checkCalls(set: FlowSet): Generator<Finding> {
  for (const { folder, flow } of set.files) {
    for (const { answer, question, to, place } of leadsIn({ folder, flow })) {
      if (typeof to === 'string' || !('call' in to)) continue;
      if (ownName({ ...flow, id: folder }, to.call) === undefined) {
        yield* checkVain(set, to.call, `The answer "${answer}" of "${question}"`, place);
        continue;
      }
      // A call without a flow is told of as a wrong value.
      if (!to.call.includes('/')) continue;
      yield {
        code: 'own-call',
        place: { ...place, path: [...place.path, 'call'] },
        message: `The answer "${answer}" of "${question}" calls "${to.call}", its own flow.`,
        help: 'Lead to a node of the flow; to go back to an earlier question, write "again".',
      };
    }
  }
}

/** A call after which nothing comes to "return". */
function* checkVain(set: FlowSet, call: string, name: string, place: Place): Generator<Finding> {
  const { graph, expansion } = set;
  const node = call.endsWith('/') ? (graph.starts.get(call.slice(0, -1)) ?? call) : call;
  if (!graph.nodes.has(node) || isUnclear(set, call)) return;
  const { calls } = expansion;
  const inside = [...(calls?.inside(node) ?? [])];
  const comesBack = inside.some((question) => calls?.sites.get(question)?.some(returns));
  if (comesBack) return;
  yield {
    code: 'vain-call',
    place: { ...place, path: [...place.path, 'call'] },
    message: `${name} calls "${call}", which does not come back: none of its answers leads to "return".`,
    help: 'Lead there for good, without "call" and "then"; or write a small flow for this call, with "return" and "otherwise", and leave a flow that others use as it is.',
  };
}
