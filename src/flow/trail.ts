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
  for (const { question, answer } of trail) {
    const node = graph.nodes.get(question);
    facts.set(question, answer);
    if (node?.kind === 'question' && node.settles) facts.set(node.settles, answer);
  }
  return facts;
}

/** The node an answer leads to: the first route whose condition is true; none for an unknown answer. */
export function nextNode(node: QuestionNode, answer: string, facts: Facts): string | undefined {
  const routes = node.answers.find(({ id }) => id === answer)?.routes ?? [];
  return routes.find(({ when }) => truthOf(when, facts) === 'true')?.to;
}
