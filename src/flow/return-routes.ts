import { type CallMap, type Entrance, flowOf, remembering, type Site } from './call-map.ts';
import type { Condition } from './condition-schema.ts';
import { qualify, resolveTarget } from './graph.ts';
import { back } from './open-flow.ts';
import { shortened } from './short-routes.ts';
import type { WaysBack } from './ways-back.ts';

/** A case of a return: who was sent by whom goes where. */
export interface Case {
  when?: Condition;
  to: string;
}

/** An answer that decides where a return leads: one that enters its flow, maybe on a condition. */
export interface Sender {
  site: Site;
  entrances: readonly Entrance[];
}

/** More cases would be more than an author can look through. */
const mostCases = 500;

/** Where the returns of questions lead, and whose answers decide it. */
export interface Returns {
  casesAt: (question: string) => readonly Case[];
  sendersAt: (question: string) => readonly Sender[];
  /** Questions whose return has too many cases: only the first are there. */
  crowded: ReadonlySet<string>;
}

/**
 * Works out where returns lead. The latest entrance on a road is the one that counts: it was taken,
 * and of those that could come later none was. A case is made of the answer of the question that sent
 * the reader, which stays known until the return.
 */
export function returnsOf(map: CallMap, ways: WaysBack): Returns {
  const crowded = new Set<string>();
  const open = new Set<string>();
  const sendersAt = remembering((question) => findSenders(question, ways));
  const casesAt = remembering((question): readonly Case[] => {
    if (open.has(question)) return [];
    if (ways.isDeep(question)) return casesOtherwise(question, ways);
    open.add(question);
    let cases = casesOtherwise(question, ways);
    for (const sender of sendersAt(question)) {
      cases = [...casesOf(sender, question, cases), ...cases];
      if (cases.length > mostCases) crowded.add(question);
      if (crowded.has(question)) cases = cases.slice(-mostCases);
    }
    open.delete(question);
    return shortened(cases);
  });
  const casesOf = ({ site, entrances }: Sender, question: string, rest: readonly Case[]) => {
    const mayPass = ways.mayFollow(map.questions.get(flowOf(question)) ?? [], site.from);
    const last = Math.max(...entrances.map(({ lead }) => site.leads.indexOf(lead)));
    return site.leads.slice(0, last + 1).flatMap((lead) => {
      const entrance = entrances.find((one) => one.lead === lead);
      const sent = { question: site.from, is: site.answer };
      const when = lead.when ? joined(sent, qualify(site.flow.id, lead.when)) : sent;
      if (!entrance) return mayPass ? rest.map((one) => within(when, one)) : [];
      return behind(entrance, question).map((one) => within(when, one));
    });
  };
  const behind = ({ site, then }: Entrance, question: string): readonly Case[] => {
    if (then === back) return casesAt(site.from);
    if (then === undefined) return casesOtherwise(question, ways);
    return [{ to: resolveTarget(site.flow.id, then, map.starts) }];
  };
  return { casesAt, sendersAt, crowded };
}

/** The answers by which it is known where to go on, the earliest first. */
function findSenders(question: string, { entrancesAt, lateness, mayFollow }: WaysBack): Sender[] {
  const entrances = entrancesAt(question);
  const callers = entrances.flatMap(({ site, then }) => (then === undefined ? [] : site.from));
  // Who comes plainly where no caller can have been answered before needs no case: nothing sent them.
  const deciding = entrances.filter(
    ({ site, then }) => then !== undefined || mayFollow(callers, site.from),
  );
  return [...new Set(deciding.map(({ site }) => site))]
    .sort((one, other) => lateness(other.from) - lateness(one.from))
    .map((site) => ({ site, entrances: entrances.filter((one) => one.site === site) }));
}

function casesOtherwise(question: string, { otherwise }: WaysBack): readonly Case[] {
  const to = otherwise(question);
  return to === undefined ? [] : [{ to }];
}

/** A case that holds only where a condition does as well. */
export function within(when: Condition | undefined, one: Case): Case {
  if (!when) return one;
  return { when: one.when ? joined(when, one.when) : when, to: one.to };
}

function joined(...conditions: readonly Condition[]): Condition {
  return { all: conditions.flatMap((one) => ('all' in one ? one.all : [one])) };
}
