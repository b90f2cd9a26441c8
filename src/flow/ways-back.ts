import { type CallMap, type Entrance, flowOf, remembering } from './call-map.ts';
import { resolveTarget } from './graph.ts';
import { latenessIn } from './lateness.ts';
import { back, type OpenFlow } from './open-flow.ts';
import { reachedFrom } from './reached-from.ts';

/** Calls one inside the other, beyond which nobody could say who sent a reader. */
const mostNested = 20;

/** Where returns may lead, and which node comes before which. */
export interface WaysBack {
  /** The entrances from which a question that returns can be come to. */
  entrancesAt: (question: string) => readonly Entrance[];
  /** True for a question whose return goes on through more returns than are followed. */
  isDeep: (question: string) => boolean;
  /** Where a reader goes on whom no call has sent; nothing where the flow does not say. */
  otherwise: (question: string) => string | undefined;
  /** True where a node may come after one of some questions, or is one of them. */
  mayFollow: (questions: readonly string[], node: string) => boolean;
  /** A number for each question, smaller for one that comes later. */
  lateness: (question: string) => number;
}

/** Follows the flows with each return leading to all places it may lead to. */
export function followBack(flows: readonly OpenFlow[], map: CallMap): WaysBack {
  const ways = waysBackIn(flows, map);
  const { entrancesAt, otherwise, isDeep } = ways;
  const leads = remembering((node) => leadsFrom(node, map, ways.waysBack));
  const lateness = latenessIn(map.sites.keys(), leads);
  return {
    entrancesAt,
    isDeep,
    otherwise,
    mayFollow: (questions, node) => {
      const isBefore = (one: string) => lateness(one) >= lateness(node);
      const first = questions.filter(isBefore);
      return reachedFrom(first, (one) => leads(one).filter(isBefore)).has(node);
    },
    lateness,
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
  const returning = remembering((question) => returningBy(question, entrancesAt));
  const waysBack = remembering((question) => {
    const found = returning(question).all.flatMap((one) => [
      otherwise(one),
      ...entrancesAt(one).map(({ site, then }) =>
        then === undefined || then === back ? undefined : resolveTarget(site.flow.id, then, starts),
      ),
    ]);
    return [...new Set(found)].filter((to) => to !== undefined);
  });
  return { entrancesAt, otherwise, waysBack, isDeep: (one: string) => returning(one).isDeep };
}

/** A question, and those whose call returns in its turn once the question has returned. */
function returningBy(question: string, entrancesAt: WaysBack['entrancesAt']) {
  const all = new Set([question]);
  let last = [question];
  for (let nested = 0; nested < mostNested && last.length > 0; nested++) {
    const before = last.flatMap((one) => passedOn(entrancesAt(one)));
    last = [...new Set(before)].filter((one) => !all.has(one));
    for (const one of last) all.add(one);
  }
  return { all: [...all], isDeep: last.length > 0 };
}

/** The questions whose call, once it has come back, returns in its turn. */
export function passedOn(entrances: readonly Entrance[]): string[] {
  return entrances.flatMap(({ site, then }) => (then === back ? site.from : []));
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
