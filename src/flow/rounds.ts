import { type Round, turns } from './flow-schema.ts';
import { grouped } from './grouped.ts';
import { latenessIn } from './lateness.ts';
import { back, type Lead, type OpenFlow, type OpenQuestion, ownName } from './open-flow.ts';
import { reachedFrom } from './reached-from.ts';

/** An answer that goes back to an earlier question. */
export interface RoundEnd {
  question: string;
  answer: string;
  round: Round;
  lead: Lead;
}

/** All that goes back to one question, and the questions that are gone through again. */
export interface Loop {
  start: string;
  most: number;
  ends: readonly RoundEnd[];
  /** The questions on the ways from the start to an end, in the order of the flow. */
  body: ReadonlyMap<string, OpenQuestion>;
}

/** The rounds of a flow, by the question to which they go back. */
export function loopsOf(flow: OpenFlow): Loop[] {
  const ends = grouped(flow.questions.flatMap(endsOf), ({ round }) => round.again);
  if (ends.size === 0) return [];
  const between = betweenIn(flow);
  return [...ends].map(([start, ends]) => ({
    start,
    most: timesOf(ends[0]?.round.most),
    ends,
    body: between(
      start,
      ends.map(({ question }) => question),
    ),
  }));
}

/** How often a round is gone through; where no such number may stand, as seldom as can be. */
function timesOf(most: Round['most'] | undefined): number {
  return most !== undefined && turns.includes(most) ? most : turns[0];
}

/** Finds the questions of a flow on the ways from one to some others. */
function betweenIn(flow: OpenFlow) {
  const leads = new Map(flow.questions.map((one) => [one.id, namesBehind(flow, one)]));
  const ahead = (id: string) => leads.get(id) ?? [];
  const links = [...leads].flatMap(([from, tos]) => tos.map((to) => ({ from, to })));
  const behind = grouped(links, ({ to }) => to);
  const lateness = latenessIn(leads.keys(), ahead);
  const asked = new Map(flow.questions.map((one, at) => [one.id, { one, at }]));
  return (start: string, ends: readonly string[]): Loop['body'] => {
    const last = Math.min(...ends.map(lateness));
    const after = reachedFrom([start], (id) => ahead(id).filter((to) => lateness(to) >= last));
    const before = reachedFrom(ends, (id) =>
      (behind.get(id) ?? []).flatMap(({ from }) => (lateness(from) <= lateness(start) ? from : [])),
    );
    const found = [...after].flatMap((id) => (before.has(id) ? (asked.get(id) ?? []) : []));
    found.sort((one, other) => one.at - other.at);
    return new Map(found.map(({ one }) => [one.id, one]));
  };
}

function endsOf({ id: question, answers }: OpenQuestion): RoundEnd[] {
  return answers.flatMap(({ id: answer, leads }) =>
    leads.flatMap((lead) => {
      const { to } = lead;
      return typeof to === 'object' && 'again' in to ? [{ question, answer, round: to, lead }] : [];
    }),
  );
}

/** The nodes of the flow to which a question leads, apart from going back. */
function namesBehind(flow: OpenFlow, { answers }: OpenQuestion): string[] {
  const leads = answers.flatMap(({ leads }) => leads.map(({ to }) => to));
  return leads.flatMap((to) => {
    if (typeof to === 'object') return 'call' in to ? (ownName(flow, to.then) ?? []) : [];
    return to === back ? [] : (ownName(flow, to) ?? []);
  });
}

/** The name that a question has the second time, the third time and so on. */
export function copyName(id: string, time: number): string {
  return time === 1 ? id : `${id}-${time}`;
}
