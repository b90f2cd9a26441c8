import type { Finding, Place } from './fault.ts';
import { grouped } from './grouped.ts';
import { guesser } from './near-miss.ts';
import type { OpenFlow } from './open-flow.ts';
import { copyName, type Loop, loopsOf, type RoundEnd } from './rounds.ts';

/** Why a round cannot be written out, with its place in the file of the flow. */
export type Refusal = Omit<Finding, 'place'> & { path: Place['path'] };

/** A round, and all that keeps it from being written out: nothing where it is sound. */
export interface Judgement {
  loop: Loop;
  refusals: readonly Refusal[];
}

/** Judges every round of a flow. */
export function judgeRounds(flow: OpenFlow): Judgement[] {
  const loops = loopsOf(flow);
  const shared = grouped(
    loops.flatMap((loop) => [...loop.body.keys()].map((id) => ({ id, loop }))),
    ({ id }) => id,
  );
  const ground = {
    questions: new Set(flow.questions.map(({ id }) => id)),
    plans: new Set(flow.plans.map(({ id }) => id)),
    loopsAt: (id: string) => (shared.get(id) ?? []).map(({ loop }) => loop),
  };
  return loops.map((loop) => ({ loop, refusals: [...refusalsOf(loop, ground)] }));
}

/** What the rounds of a flow share. */
interface Ground {
  questions: ReadonlySet<string>;
  plans: ReadonlySet<string>;
  loopsAt: (question: string) => readonly Loop[];
}

function* refusalsOf(loop: Loop, ground: Ground): Generator<Refusal> {
  const { start, body, ends } = loop;
  const [first] = ends;
  if (!first) return;
  for (const end of ends) {
    if (!ground.questions.has(start)) yield noQuestion(end, ground);
    else if (!body.has(end.question)) yield notEarlier(end);
    else if (end.round.most !== first.round.most) yield otherMost(end, first);
  }
  yield* inBody(loop, first);
  const other = sharerOf(loop, ground);
  if (other) yield inside(first, other.start);
  yield* taken(loop, ground, first);
}

/** Another round that goes through a question of this one; the first of them is enough to tell. */
function sharerOf(loop: Loop, { loopsAt }: Ground): Loop | undefined {
  for (const id of loop.body.keys()) {
    const other = loopsAt(id).find((one) => one !== loop);
    if (other) return other;
  }
  return undefined;
}

function noQuestion(end: RoundEnd, { questions }: Ground): Refusal {
  const guess = guesser([...questions])(end.round.again);
  return {
    code: 'round-start',
    path: [...end.lead.origin.path, 'again'],
    message: `${nameOf(end)}, which is no question of this flow.`,
    help: `Name an earlier question of this flow.${guess}`,
  };
}

function notEarlier(end: RoundEnd): Refusal {
  return {
    code: 'round-start',
    path: [...end.lead.origin.path, 'again'],
    message: `${nameOf(end)}, from which no answers of this flow lead to "${end.question}".`,
    help: 'Name a question that is asked before this one, or lead to it without "again".',
  };
}

function otherMost(end: RoundEnd, { round: { most } }: RoundEnd): Refusal {
  return {
    code: 'round-most',
    path: [...end.lead.origin.path, 'most'],
    message: `${nameOf(end)} at most ${end.round.most} times, and another answer does so at most ${most} times.`,
    help: 'Write the same number for all answers that go again to one question.',
  };
}

function* inBody({ body }: Loop, end: RoundEnd): Generator<Refusal> {
  const { path } = end.lead.origin;
  for (const { id, settles, answers } of body.values()) {
    if (settles) {
      yield {
        code: 'round-body',
        path,
        message: `${nameOf(end)}; on that way "${id}" settles "${settles}".`,
        help: 'A question that is asked again speaks for its first time, and can settle no other: take out "settles", or ask it before or after the round.',
      };
    }
    const leads = answers.flatMap((answer) => answer.leads.map(({ to }) => to));
    const call = leads.find((to) => typeof to === 'object' && 'call' in to);
    if (!call) continue;
    yield {
      code: 'round-body',
      path,
      message: `${nameOf(end)}; on that way "${id}" calls a flow.`,
      help: 'A flow can be gone through once on a road: call it before the round or after it.',
    };
  }
}

function inside(end: RoundEnd, other: string): Refusal {
  return {
    code: 'round-body',
    path: end.lead.origin.path,
    message: `${nameOf(end)}; on that way another round goes again to "${other}".`,
    help: 'Rounds cannot share a question: go back to one question only, or lead on.',
  };
}

function* taken({ body, most }: Loop, { questions, plans }: Ground, end: RoundEnd) {
  for (const id of body.keys()) {
    for (let time = 2; time <= most; time++) {
      const copy = copyName(id, time);
      if (!questions.has(copy) && !plans.has(copy)) continue;
      yield {
        code: 'twin-id' as const,
        path: end.lead.origin.path,
        message: `${nameOf(end)}; this makes a question "${copy}", an id that is already taken.`,
        help: `Give the other "${copy}" another id. An id that readers already use must stay.`,
      };
    }
  }
}

function nameOf({ question, answer, round }: RoundEnd): string {
  return `The answer "${answer}" of "${question}" goes again to "${round.again}"`;
}
