import { type CallMap, type Entrance, flowOf, reachedFrom, remembering } from './call-map.ts';
import { explore } from './exploration.ts';
import { resolveTarget } from './graph.ts';
import { back, type OpenFlow } from './open-flow.ts';

/** Where returns may lead, and which node comes before which. */
export interface WaysBack {
  /** The entrances from which a question that returns can be come to. */
  entrancesAt: (question: string) => readonly Entrance[];
  /** Where a reader goes on whom no call has sent; nothing where the flow does not say. */
  otherwise: (question: string) => string | undefined;
  /** All nodes that may come after a node, itself included. */
  beyond: (node: string) => ReadonlySet<string>;
  /** All nodes that may come after the questions of a flow. */
  beyondFlow: (flow: string) => ReadonlySet<string>;
  /** A number for each question, smaller for one that comes later. */
  lateness: (question: string) => number;
}

/** Follows the flows with each return leading to all places it may lead to. */
export function followBack(flows: readonly OpenFlow[], map: CallMap): WaysBack {
  const ways = waysBackIn(flows, map);
  const leads = remembering((node) => leadsFrom(node, map, ways.waysBack));
  const questions = [...map.sites.keys()];
  const { childrenFirst } = explore(questions, (node) => leads(node).map((to) => ({ to })));
  const order = new Map(childrenFirst.map((node, at) => [node, at]));
  return {
    entrancesAt: ways.entrancesAt,
    otherwise: ways.otherwise,
    beyond: remembering((node) => reachedFrom([node], leads)),
    beyondFlow: remembering((flow) =>
      reachedFrom(
        questions.filter((one) => flowOf(one) === flow),
        leads,
      ),
    ),
    lateness: (question) => order.get(question) ?? 0,
  };
}

function waysBackIn(flows: readonly OpenFlow[], { starts, entrances, inside }: CallMap) {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const entrancesAt = remembering((question) =>
    (entrances.get(flowOf(question)) ?? []).filter(({ to }) => inside(to).has(question)),
  );
  const otherwise = (question: string) => {
    const flow = byId.get(flowOf(question));
    return flow?.otherwise && resolveTarget(flow.id, flow.otherwise, starts);
  };
  const waysBack = remembering((question) => {
    const callers = [question];
    const found = new Set<string>();
    const seen = new Set(callers);
    for (const one of seen) {
      const other = otherwise(one);
      if (other !== undefined) found.add(other);
      for (const { site, then } of entrancesAt(one)) {
        if (then === back) seen.add(site.from);
        else if (then !== undefined) found.add(resolveTarget(site.flow.id, then, starts));
      }
    }
    return [...found];
  });
  return { entrancesAt, otherwise, waysBack };
}

/** Every node a question may lead to. */
function leadsFrom(node: string, { sites, starts }: CallMap, waysBack: (node: string) => string[]) {
  return (sites.get(node) ?? []).flatMap(({ flow, leads }) =>
    leads.flatMap(({ to }) => {
      if (to === back) return waysBack(node);
      if (typeof to === 'string') return [resolveTarget(flow.id, to, starts)];
      return 'call' in to ? [resolveTarget(flow.id, to.call, starts)] : [];
    }),
  );
}
