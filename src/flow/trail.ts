import type { Facts } from './condition.ts';
import { truthOf } from './condition.ts';
import type { Graph, QuestionNode } from './graph.ts';

/** One question answered: "flow/question" and the id of the answer. */
export interface Step {
  question: string;
  answer: string;
}

export type Trail = readonly Step[];

/** What a trail makes known. A question that settles another speaks for both. */
export function factsOf(graph: Graph, trail: Trail): Facts {
  const facts = new Map<string, string>();
  for (const step of trail) {
    for (const question of madeKnownBy(graph, step.question)) facts.set(question, step.answer);
  }
  return facts;
}

/** The questions that an answer to this one speaks for: itself, and the one it settles. */
export function madeKnownBy(graph: Graph, question: string): readonly string[] {
  const node = graph.nodes.get(question);
  return node?.kind === 'question' && node.settles ? [question, node.settles] : [question];
}

/** The node an answer leads to: the first route whose condition is true; none for an unknown answer. */
export function nextNode(node: QuestionNode, answer: string, facts: Facts): string | undefined {
  const routes = node.answers.find(({ id }) => id === answer)?.routes ?? [];
  return routes.find(({ when }) => truthOf(when, facts) === 'true')?.to;
}
