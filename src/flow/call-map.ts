import { resolveTarget } from './graph.ts';
import { grouped } from './grouped.ts';
import { back, type Lead, type OpenFlow, ownName } from './open-flow.ts';
import { reachedFrom } from './reached-from.ts';

/** An answer of the flows that are being expanded. */
export interface Site {
  flow: OpenFlow;
  /** The question, as "flow/question". */
  from: string;
  answer: string;
  leads: readonly Lead[];
}

/** A route that leads into another flow: by a call, which says where to go on, or plainly. */
export interface Entrance {
  site: Site;
  lead: Lead;
  /** The node at which the flow is entered, as "flow/node". */
  to: string;
  /** Where to go on, as written; nothing for a route that calls nothing. */
  then: string | undefined;
}

/** How the flows lead into one another. */
export interface CallMap {
  starts: ReadonlyMap<string, string>;
  /** The questions of each flow, those without an answer left out. */
  questions: ReadonlyMap<string, readonly string[]>;
  /** The answers by their question. */
  sites: ReadonlyMap<string, readonly Site[]>;
  /** The entrances of each flow that returns. */
  entrances: ReadonlyMap<string, readonly Entrance[]>;
  /** The questions that are come to from a node before its flow is left for good. */
  inside: (node: string) => ReadonlySet<string>;
}

/** Maps the ways between flows, without going any of them back. */
export function mapCalls(flows: readonly OpenFlow[]): CallMap {
  const starts = new Map(flows.map(({ id, start }) => [id, `${id}/${start}`]));
  const all = flows.flatMap(sitesOf);
  const returning = new Set(all.filter(returns).map(({ flow }) => flow.id));
  const sites = grouped(all, ({ from }) => from);
  const entrances = all.flatMap((site) => entrancesBy(site, starts));
  const own = (node: string) => (sites.get(node) ?? []).flatMap(ownLeads);
  return {
    starts,
    sites,
    questions: grouped([...sites.keys()], flowOf),
    entrances: grouped(
      entrances.filter(({ to }) => returning.has(flowOf(to))),
      ({ to }) => flowOf(to),
    ),
    inside: remembering((node) => reachedFrom([node], own)),
  };
}

/** True for an answer that goes back to where its flow was called. */
export function returns({ leads }: Pick<Site, 'leads'>): boolean {
  return leads.some(({ to }) => to === back || (typeof to === 'object' && to.then === back));
}

/** The flow of "flow/node". */
export function flowOf(node: string): string {
  return node.slice(0, node.indexOf('/'));
}

/** A function that works each answer out once. */
export function remembering<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}

function sitesOf(flow: OpenFlow): Site[] {
  return flow.questions.flatMap(({ id, answers }) =>
    answers.map(({ id: answer, leads }) => ({ flow, from: `${flow.id}/${id}`, answer, leads })),
  );
}

function entrancesBy(site: Site, starts: CallMap['starts']): Entrance[] {
  return site.leads.flatMap((lead) => {
    const { to } = lead;
    if (typeof to === 'object' && 'again' in to) return [];
    const entered = typeof to === 'string' ? to : to.call;
    if (entered === back || ownName(site.flow, entered) !== undefined) return [];
    const node = resolveTarget(site.flow.id, entered, starts);
    return [{ site, lead, to: node, then: typeof to === 'string' ? undefined : to.then }];
  });
}

/** Where an answer leads within its flow; a call, when it has come back. */
function ownLeads({ flow, leads }: Site): string[] {
  return leads.flatMap(({ to }) => {
    const target = typeof to === 'string' ? to : to.then;
    const own = target === back ? undefined : ownName(flow, target);
    return own === undefined ? [] : [`${flow.id}/${own}`];
  });
}
