import type { Facts } from '../condition.ts';
import { type Graph, resolveQuestion } from '../graph.ts';
import type { Journey } from '../journey-schema.ts';
import { madeKnownBy, nextNode } from '../trail.ts';

/** Where answers lead: the last node, the questions met on the way, and what became known. */
export interface JourneyWalk {
  node: string;
  asked: ReadonlySet<string>;
  facts: Facts;
}

/** The answers of a journey by "flow/question". */
export function answersOfJourney(
  folder: string,
  { answers }: Journey,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(answers).map(([name, answer]) => [resolveQuestion(folder, name), answer]),
  );
}

/** Walks from a node as far as answers reach; a circle ends the walk where it closes. */
export function walkJourney(
  graph: Graph,
  start: string,
  answers: ReadonlyMap<string, string>,
): JourneyWalk {
  const asked = new Set<string>();
  const facts = new Map<string, string>();
  for (let node = start; ; ) {
    const question = graph.nodes.get(node);
    const answer = answers.get(node);
    if (question?.kind !== 'question' || answer === undefined || asked.has(node)) {
      return { node, asked, facts };
    }
    asked.add(node);
    for (const known of madeKnownBy(graph, node)) facts.set(known, answer);
    node = nextNode(question, answer, facts) ?? '';
  }
}
