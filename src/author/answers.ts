import type { Graph } from '../flow/graph.ts';
import type { Step, Trail } from '../flow/trail.ts';
import { compile } from '../machine/compile.ts';
import { replay } from '../machine/replay.ts';
import { currentNode } from '../machine/selectors.ts';

/** Where answers lead, with those that were used on the way and those that were not. */
export interface Walked {
  node: string;
  kept: Trail;
  dropped: Trail;
}

/** Reads "question=answer,question=answer"; a text says what is wrong with it. */
export function parseAnswers(written: string, graph: Graph): Step[] | string {
  const pairs = written.split(',').filter((pair) => pair.trim() !== '');
  const wrong = pairs.find((pair) => !/^[^=]+=[^=]+$/.test(pair));
  if (wrong !== undefined) return `"${wrong}" is not question=answer.`;
  const steps = pairs.map((pair) => {
    const [question = '', answer = ''] = pair.split('=').map((part) => part.trim());
    return { question, answer };
  });
  return ambiguityIn(graph, steps) ?? steps;
}

/** Gives the answers to the machine, as a page does; the flows must be sound. */
export function walk(graph: Graph, written: readonly Step[]): Walked {
  const names = questionNames(graph);
  const named = written.map(({ question, answer }) => {
    return { question: names.get(question)?.[0] ?? question, answer };
  });
  const known = named.filter(({ question }) => graph.nodes.get(question)?.kind === 'question');
  const { snapshot, kept } = replay(compile(graph), graph, known);
  const isKept = (step: Step) =>
    kept.some(({ question, answer }) => question === step.question && answer === step.answer);
  return { node: currentNode(snapshot), kept, dropped: named.filter((step) => !isKept(step)) };
}

/** A complaint about the first question whose short name several flows share. */
function ambiguityIn(graph: Graph, written: readonly Step[]): string | undefined {
  const names = questionNames(graph);
  const shared = written.find(({ question }) => (names.get(question)?.length ?? 0) > 1);
  return shared && `"${shared.question}" may be ${names.get(shared.question)?.join(' or ')}.`;
}

/** The questions that bear a name without their flow. */
function questionNames({ nodes }: Graph): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, kind } of nodes.values()) {
    const name = id.slice(id.indexOf('/') + 1);
    if (kind === 'question') names.set(name, [...(names.get(name) ?? []), id]);
  }
  return names;
}
