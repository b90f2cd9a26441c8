import type { Trail } from '../../flow/trail.ts';
import { parseAnswers, walk as walkWith } from '../answers.ts';
import { failure, type Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

/** Where answers lead, and which of them were used. */
export function walk({ graph, options }: Context): Outcome {
  const steps = parseAnswers(options.answers ?? '', graph);
  if (typeof steps === 'string') return failure(steps, 2);
  const { node: id, kept, dropped } = walkWith(graph, steps);
  const node = graph.nodes.get(id);
  const answers = node?.kind === 'question' ? node.answers.map((answer) => answer.id) : [];
  return {
    code: 0,
    values: [{ node: id, kind: node?.kind, answers, kept: pairs(kept), dropped: pairs(dropped) }],
    lines: [
      `${id} (${node?.kind})`,
      ...(answers.length > 0 ? [`  answers: ${answers.join(', ')}`] : []),
      ...(kept.length > 0 ? [`  kept: ${written(kept)}`] : []),
      ...(dropped.length > 0 ? [`  dropped: ${written(dropped)}`] : []),
    ],
  };
}

function pairs(trail: Trail): string[][] {
  return trail.map(({ question, answer }) => [question, answer]);
}

function written(trail: Trail): string {
  return trail.map(({ question, answer }) => `${question}=${answer}`).join(', ');
}
