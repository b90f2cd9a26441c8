import { guesser } from '../../flow/near-miss.ts';
import { factsOf } from '../../flow/trail.ts';
import { channelsOf, tasksOf } from '../../plan/plan.ts';
import { parseAnswers, walk } from '../answers.ts';
import { failure, type Outcome } from '../outcome.ts';
import { planLines } from '../plan-text.ts';
import type { Context } from './command.ts';

/** The plan that answers lead to, or a plan by its name with what little is known. */
export function plan({ folder, graph, options }: Context): Outcome {
  const steps = parseAnswers(options.answers ?? '', graph);
  if (typeof steps === 'string') return failure(steps, 2);
  const locales = folder.locales?.map(({ id }) => id) ?? [];
  const locale = options.locale ?? locales[0];
  if (folder.locales && !locales.includes(locale ?? '')) {
    return failure(`There is no language "${locale}". There are: ${locales.join(', ')}.`, 2);
  }
  const { node, kept } = walk(graph, steps);
  const id = options.node ?? node;
  const found = graph.nodes.get(id);
  if (!found) return failure(`There is no plan "${id}".${guesser(graph.nodes.keys())(id)}`);
  if (found.kind === 'question') {
    return failure(
      options.node
        ? `"${id}" is a question, not a plan.`
        : `The answers end at the question "${id}".`,
    );
  }
  const facts = factsOf(graph, kept);
  const channels = channelsOf(found, facts);
  const tasks = tasksOf(found, facts);
  return {
    code: 0,
    values: [
      {
        plan: id,
        channels: channels.map(({ id }) => ({ id, url: urlOf(folder, id) })),
        tasks: tasks.map(({ id, truth }) => ({ id, stage: stageOf(folder, id), condition: truth })),
      },
    ],
    lines: planLines({ folder, locale, plan: found, channels, tasks }),
  };
}

function urlOf({ catalog }: Context['folder'], id: string): string | null {
  const channel = catalog.channels?.find((one) => one.id === id);
  return channel && 'url' in channel ? (channel.url ?? null) : null;
}

function stageOf({ catalog }: Context['folder'], id: string): string | null {
  return catalog.tasks?.find((one) => one.id === id)?.stage ?? null;
}
