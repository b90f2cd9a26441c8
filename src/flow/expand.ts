import { type CallMap, mapCalls, returns } from './call-map.ts';
import { copiesIn, copyRounds } from './copy-rounds.ts';
import type { Flow, WrittenFlow } from './flow-schema.ts';
import { back, closeFlow, type Lead, type OpenFlow, type Origins, openFlow } from './open-flow.ts';
import { type Returns, returnsOf, within } from './return-routes.ts';
import { judgeRounds, type Refusal } from './sound-rounds.ts';
import { followBack, type WaysBack } from './ways-back.ts';

/** Flows in which every answer leads to a node, or by routes to nodes. */
export interface Expansion {
  flows: readonly Flow[];
  /** For each answer that is not as its author wrote it, where its routes come from. */
  origins: Origins;
  /** The copies that rounds make, with the question each is a copy of; both as "flow/question". */
  copies: ReadonlyMap<string, string>;
  /** Why rounds of a flow could not be written out, by the id of the flow. */
  refusals: ReadonlyMap<string, readonly Refusal[]>;
  /** How flows call one another; nothing where none does. */
  calls: (CallMap & WaysBack & Returns) | undefined;
}

/**
 * Writes calls, returns and rounds out as plain questions and routes. What is not sound is left out
 * or leads on, so that the checks can name it; nothing is thrown.
 */
export function expandFlows(written: readonly WrittenFlow[]): Expansion {
  const origins: Origins = new Map();
  if (!written.some(isShort)) {
    const nothing = { copies: new Map(), refusals: new Map(), calls: undefined };
    return { flows: written as readonly Flow[], origins, ...nothing };
  }
  const rounds = written.map((flow) => roundsOf(openFlow(flow)));
  const flows = rounds.map(({ flow, sound }) => copyRounds(flow, sound));
  const calls = callsOf(flows);
  return {
    flows: flows.map((flow) => closeFlow(spliced(flow, calls), origins)),
    origins,
    copies: new Map(
      rounds.flatMap(({ flow: { id }, sound }) =>
        [...copiesIn(sound)].map(([copy, of]) => [`${id}/${copy}`, `${id}/${of}`] as const),
      ),
    ),
    refusals: new Map(rounds.map(({ flow, refusals }) => [flow.id, refusals])),
    calls,
  };
}

/** True for a flow in which something is written short. */
function isShort({ otherwise, questions }: WrittenFlow): boolean {
  const isPlain = (to: unknown) => typeof to === 'string' && to !== back;
  return (
    otherwise !== undefined ||
    questions.some(({ answers }) =>
      answers.some(({ to }) =>
        Array.isArray(to) ? to.some((route) => !isPlain(route.to)) : !isPlain(to),
      ),
    )
  );
}

function roundsOf(flow: OpenFlow) {
  const judged = judgeRounds(flow);
  const sound = judged.filter(({ refusals }) => refusals.length === 0);
  return {
    flow,
    sound: sound.map(({ loop }) => loop),
    refusals: judged.flatMap(({ refusals }) => refusals),
  };
}

function callsOf(flows: readonly OpenFlow[]) {
  const map = mapCalls(flows);
  const ways = followBack(flows, map);
  return { ...map, ...ways, ...returnsOf(map, ways) };
}

/** A flow whose calls are plain routes, and whose returns are routes for each that called. */
function spliced(flow: OpenFlow, calls: Returns): OpenFlow {
  const questions = flow.questions.map((question) => ({
    ...question,
    answers: question.answers.map((answer) => {
      const isCall = answer.leads.some(({ to }) => typeof to === 'object');
      if (!isCall && !returns(answer)) return answer;
      const { written, ...changed } = answer;
      const casesHere = () => calls.casesAt(`${flow.id}/${question.id}`);
      return { ...changed, leads: answer.leads.flatMap((lead) => splice(lead, casesHere)) };
    }),
  }));
  return { ...flow, questions };
}

function splice(lead: Lead, casesHere: () => ReturnType<Returns['casesAt']>): Lead[] {
  const { when, to, origin } = lead;
  if (to === back) {
    const by = { ...origin, by: 'return' as const };
    return casesHere().map((one) => ({ ...within(when, one), origin: by }));
  }
  if (typeof to === 'string' || 'again' in to) return [lead];
  return [{ ...lead, to: to.call, origin: { ...origin, by: 'call' } }];
}
