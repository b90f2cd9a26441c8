import { type Facts, truthOf } from '../flow/condition.ts';
import type { Graph, QuestionNode } from '../flow/graph.ts';

/** The plans that may still be reached from a node, as far as what is known does not rule them out. */
export function plansAhead(graph: Graph, from: string, facts: Facts): string[] {
  const seen = new Set([from]);
  const plans: string[] = [];
  // A set gives what is added to it while it is gone through.
  for (const id of seen) {
    const node = graph.nodes.get(id);
    if (node?.kind === 'plan') plans.push(id);
    if (node?.kind === 'question') for (const to of waysOut(node, facts)) seen.add(to);
  }
  return plans;
}

function waysOut({ answers }: QuestionNode, facts: Facts): string[] {
  return answers.flatMap(({ routes }) => {
    const open = routes.filter(({ when }) => truthOf(when, facts) !== 'false');
    const sure = open.findIndex(({ when }) => truthOf(when, facts) === 'true');
    return open.slice(0, sure < 0 ? undefined : sure + 1).map(({ to }) => to);
  });
}
