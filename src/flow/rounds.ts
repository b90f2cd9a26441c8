import type { Round } from './flow-schema.ts';
import { back, type Lead, type OpenFlow, type OpenQuestion, ownName } from './open-flow.ts';

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
  body: readonly OpenQuestion[];
}

/** The rounds of a flow, by the question to which they go back. */
export function loopsOf(flow: OpenFlow): Loop[] {
  const ends = flow.questions.flatMap(endsOf);
  const starts = [...new Set(ends.map(({ round }) => round.again))];
  return starts.map((start) => loopFrom(flow, start, ends));
}

function loopFrom(flow: OpenFlow, start: string, all: readonly RoundEnd[]): Loop {
  const ends = all.filter(({ round }) => round.again === start);
  const leads = new Map(flow.questions.map((one) => [one.id, namesBehind(flow, one)]));
  const ahead = closure([start], leads);
  const turned = new Map<string, string[]>();
  for (const [from, tos] of leads) {
    for (const to of tos) turned.set(to, [...(turned.get(to) ?? []), from]);
  }
  const behind = closure(
    ends.map(({ question }) => question),
    turned,
  );
  const body = flow.questions.filter(({ id }) => ahead.has(id) && behind.has(id));
  return { start, most: ends[0]?.round.most ?? 0, ends, body };
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

function closure(from: readonly string[], leads: ReadonlyMap<string, readonly string[]>) {
  const found = new Set(from);
  // A set gives what is added to it while it is gone through.
  for (const id of found) for (const to of leads.get(id) ?? []) found.add(to);
  return found;
}

/** The name that a question has the second time, the third time and so on. */
export function copyName(id: string, time: number): string {
  return time === 1 ? id : `${id}-${time}`;
}
