import { type Facts, truthOf } from '../flow/condition.ts';
import type { Graph, PlanNode } from '../flow/graph.ts';
import { questionsOf } from '../flow/questions-of.ts';
import { factsOf, nextNode, type Step, type Trail } from '../flow/trail.ts';
import { plansAhead } from './outlook.ts';

/** A channel that is not for this reader, and the one answer that rules it out. */
export interface Neighbour {
  channel: string;
  step: Step;
}

/** More would be a list of everything. */
const most = 8;

/**
 * The channels nearest to a plan that are not in it: those its own conditions leave out, then those
 * one would come to with another answer, the last question first. Private plans are not told of.
 */
export function neighboursOf(
  graph: Graph,
  plan: PlanNode,
  trail: Trail,
  channelsOf: (plan: string) => readonly string[],
): Neighbour[] {
  const facts = factsOf(graph, trail);
  const own = plan.channels.filter(({ when }) => truthOf(when, facts) !== 'false');
  const seen = new Set(own.map(({ id }) => id));
  const found = [...leftOut(plan, trail, facts), ...elsewhere(graph, trail, channelsOf)];
  const fresh = found.filter(({ channel }) => !seen.has(channel) && seen.add(channel));
  return fresh.slice(0, most);
}

function leftOut(plan: PlanNode, trail: Trail, facts: Facts): Neighbour[] {
  return plan.channels.flatMap(({ id, when }) => {
    if (truthOf(when, facts) !== 'false') return [];
    const step = trail.findLast(({ question }) => questionsOf(when).includes(question));
    return step ? [{ channel: id, step }] : [];
  });
}

function elsewhere(
  graph: Graph,
  trail: Trail,
  channelsOf: (plan: string) => readonly string[],
): Neighbour[] {
  return trail
    .map((step, at) => ({ step, before: trail.slice(0, at) }))
    .reverse()
    .flatMap(({ step, before }) =>
      plansBeside(graph, before, step)
        .flatMap(channelsOf)
        .map((channel) => ({ channel, step })),
    );
}

function plansBeside(graph: Graph, before: Trail, { question, answer }: Step): string[] {
  const node = graph.nodes.get(question);
  if (node?.kind !== 'question') return [];
  return node.answers
    .filter(({ id }) => id !== answer && id !== 'not-sure')
    .flatMap(({ id }) => {
      const facts = factsOf(graph, [...before, { question, answer: id }]);
      const next = nextNode(node, id, facts);
      return next ? plansAhead(graph, next, facts) : [];
    })
    .filter((id) => !graph.nodes.get(id)?.private);
}
