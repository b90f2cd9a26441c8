import type { Facts } from '../condition.ts';
import { type Graph, resolveQuestion } from '../graph.ts';
import type { Journey } from '../journey-schema.ts';
import { madeKnownBy, nextNode } from '../trail.ts';

/** Where the answers of a journey lead: the last node, the questions met, and what became known. */
export interface JourneyWalk {
  node: string;
  asked: ReadonlySet<string>;
  facts: Facts;
}

/** Walks a journey as far as its answers reach; a circle ends the walk where it closes. */
export function walkJourney(graph: Graph, folder: string, journey: Journey): JourneyWalk {
  const answers = new Map(
    Object.entries(journey.answers).map(([name, answer]) => [
      resolveQuestion(folder, name),
      answer,
    ]),
  );
  const asked = new Set<string>();
  const facts = new Map<string, string>();
  for (let node = beginning(graph, folder, answers); ; ) {
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

/** The start where it is answered; else, for a flow that is only a neighbour, its own start. */
function beginning(graph: Graph, folder: string, answers: ReadonlyMap<string, string>): string {
  const own = graph.starts.get(folder);
  return own && answers.has(own) && !answers.has(graph.start) ? own : graph.start;
}
