import type { Finding } from '../fault.ts';
import type { Plan } from '../flow-schema.ts';
import { type FlowSet, flowFile } from './flow-set.ts';

/** A task or channel as a plan uses it, with its place in the list. */
export interface Use {
  id: string;
  list: 'channels' | 'tasks';
  at: number;
}

/** Plans without a channel, and plans that name a task or channel twice. */
export function* checkPlans({ files }: FlowSet): Generator<Finding> {
  for (const { folder, flow } of files) {
    for (const [p, plan] of flow.plans.entries()) {
      const place = { file: flowFile(folder), path: ['plans', p] };
      if (plan.channels.every((use) => typeof use !== 'string')) {
        yield {
          code: 'no-channel',
          place: { ...place, path: [...place.path, 'channels'] },
          message: `The plan "${plan.id}" has no channel that is always there, so it may send a reader nowhere.`,
          help: 'Name one official place without a condition. Where there is none, name the help page.',
        };
      }
      yield* checkTwice(plan, place);
    }
  }
}

/** What a plan uses, in its order, channels first. */
export function usesOf(plan: Plan): Use[] {
  const channels = plan.channels.map((use) => (typeof use === 'string' ? use : use.channel));
  const tasks = plan.tasks.map((use) => (typeof use === 'string' ? use : use.task));
  return [
    ...channels.map((id, at) => ({ id, list: 'channels' as const, at })),
    ...tasks.map((id, at) => ({ id, list: 'tasks' as const, at })),
  ];
}

function* checkTwice(plan: Plan, place: Finding['place']): Generator<Finding> {
  const seen = new Set<string>();
  for (const { id, list, at } of usesOf(plan)) {
    const key = `${list}/${id}`;
    if (seen.has(key)) {
      yield {
        code: 'duplicate-use',
        place: { ...place, path: [...place.path, list, at] },
        message: `The plan "${plan.id}" names the ${list === 'tasks' ? 'task' : 'channel'} "${id}" twice.`,
        help: 'Keep one. Where it has two conditions, join them with "any".',
      };
    }
    seen.add(key);
  }
}
