import {
  type Lead,
  type OpenAnswer,
  type OpenFlow,
  type OpenQuestion,
  ownName,
} from './open-flow.ts';
import { copyName, type Loop } from './rounds.ts';

/**
 * Writes rounds out: the questions of a round once more for each further time, each speaking for the
 * question it is a copy of. Rounds that are not sound only go on to where they end.
 */
export function copyRounds(flow: OpenFlow, sound: readonly Loop[]): OpenFlow {
  const times = new Map<string, Loop>();
  for (const loop of sound) for (const id of loop.body.keys()) times.set(id, loop);
  const once = flow.questions.map((one) => inTime(flow, one, times.get(one.id), 1));
  const again = sound.flatMap((loop) =>
    Array.from({ length: loop.most - 1 }, (_, at) =>
      [...loop.body.values()].map((one) => copyOf(one.id, inTime(flow, one, loop, at + 2), at + 2)),
    ).flat(),
  );
  return { ...flow, questions: [...once, ...again] };
}

/** Each copy with the question it is a copy of, as names of the flow. */
export function copiesIn(sound: readonly Loop[]): Map<string, string> {
  const copies = sound.flatMap(({ body, most }) =>
    Array.from({ length: most - 1 }, (_, at) =>
      [...body.keys()].map((id) => [copyName(id, at + 2), id] as const),
    ).flat(),
  );
  return new Map(copies);
}

function copyOf(settles: string, { why, ...question }: OpenQuestion, time: number): OpenQuestion {
  return { ...question, id: copyName(question.id, time), settles };
}

function inTime(flow: OpenFlow, question: OpenQuestion, loop: Loop | undefined, time: number) {
  const answers = question.answers.map((answer): OpenAnswer => {
    const leads = answer.leads.map((lead) => leadInTime(flow, lead, loop, time));
    const isSame = leads.every((lead, at) => lead === answer.leads[at]);
    const { written, ...changed } = answer;
    return isSame && time === 1 ? answer : { ...changed, leads };
  });
  return { ...question, answers };
}

function leadInTime(flow: OpenFlow, lead: Lead, loop: Loop | undefined, time: number): Lead {
  const { to } = lead;
  if (typeof to === 'object') {
    if ('call' in to) return lead;
    const isLast = !loop || to.again !== loop.start || time >= loop.most;
    return { ...lead, to: isLast ? to.then : copyName(to.again, time + 1) };
  }
  const own = ownName(flow, to);
  const isInside = time > 1 && own !== undefined && loop?.body.has(own);
  return isInside ? { ...lead, to: copyName(own, time) } : lead;
}
