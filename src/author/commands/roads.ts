import type { Graph } from '../../flow/graph.ts';
import { countRoads, type Road, roads as roadsOf } from '../../flow/roads.ts';
import { factsOf } from '../../flow/trail.ts';
import { channelsOf, tasksOf } from '../../plan/plan.ts';
import type { Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

/** Every road, one at a time, or how many there are. */
export function roads({ graph, options }: Context): Outcome {
  if (!options.count) return { code: 0, values: roadValues(graph), lines: roadLines(graph) };
  const count = String(countRoads(graph));
  return { code: 0, values: [{ count }], lines: [count] };
}

function* roadValues(graph: Graph): Generator<object> {
  for (const { trail, plan } of roadsOf(graph)) {
    const pairs = trail.map(({ question, answer }) => [question, answer]);
    yield { trail: pairs, plan, ...contents(graph, { trail, plan }) };
  }
}

function contents(graph: Graph, { trail, plan }: Road) {
  const node = graph.nodes.get(plan);
  if (node?.kind !== 'plan') throw new Error(`A road ends at "${plan}", which is no plan.`);
  const facts = factsOf(graph, trail);
  return {
    channels: channelsOf(node, facts).map(({ id }) => id),
    tasks: tasksOf(node, facts).map(({ id }) => id),
  };
}

function* roadLines(graph: Graph): Generator<string> {
  for (const { trail, plan } of roadsOf(graph)) {
    const steps = trail.map(({ question, answer }) => `${question}=${answer}`);
    yield `${steps.join(', ')} → ${plan}`;
  }
}
