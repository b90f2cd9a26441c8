import type { Channel } from '../channel-schema.ts';
import type { Finding, Place } from '../fault.ts';
import type { Label } from '../label-schema.ts';
import { guesser } from '../near-miss.ts';
import type { Region } from '../region-schema.ts';
import type { Task } from '../task-schema.ts';
import { type FlowSet, flowFile } from './flow-set.ts';
import { usesOf } from './plans.ts';

/** What all flows share. A list that is not there, or could not be read, is undefined. */
export interface Catalog {
  channels?: readonly Channel[] | undefined;
  tasks?: readonly Task[] | undefined;
  labels?: readonly Label[] | undefined;
  regions?: readonly Region[] | undefined;
}

/** One thing naming another, and where. */
interface Mention {
  id: string;
  by: string;
  place: Place;
}

/** Names of channels and tasks that stand for nothing, and channels and tasks nobody names. */
export function* checkUses(set: FlowSet, { channels, tasks }: Catalog): Generator<Finding> {
  const mentions = [...planMentions(set), ...taskMentions(tasks), ...fallbackMentions(channels)];
  const ofChannels = mentions.filter(({ kind }) => kind === 'channel');
  const ofTasks = mentions.filter(({ kind }) => kind === 'task');
  if (channels) yield* findUnknown(channels, ofChannels, 'channel');
  if (tasks) yield* findUnknown(tasks, ofTasks, 'task');
  const isWhole = set.unread.size === 0 && channels && tasks;
  if (!isWhole) return;
  yield* findUnused(channels, ofChannels, 'channel', 'No plan, task or fallback');
  yield* findUnused(tasks, ofTasks, 'task', 'No plan');
}

function* findUnknown(
  list: readonly { id: string }[],
  mentions: readonly Mention[],
  kind: 'channel' | 'task',
): Generator<Finding> {
  const ids = new Set(list.map(({ id }) => id));
  const guess = guesser(ids);
  for (const { id, by, place } of mentions) {
    if (ids.has(id)) continue;
    yield {
      code: `unknown-${kind}`,
      place,
      message: `${by} names the ${kind} "${id}", which does not exist.`,
      help: `Name a ${kind} of ${kind}s.json, or add it there.${guess(id)}`,
    };
  }
}

function* findUnused(
  list: readonly { id: string }[],
  mentions: readonly Mention[],
  kind: 'channel' | 'task',
  nobody: string,
): Generator<Finding> {
  const named = new Set(mentions.map(({ id }) => id));
  for (const [at, { id }] of list.entries()) {
    if (named.has(id)) continue;
    yield {
      code: `unused-${kind}`,
      place: { file: `${kind}s.json`, path: [`${kind}s`, at, 'id'] },
      message: `${nobody} names the ${kind} "${id}".`,
      help: 'Use it in a plan, or take it out together with its words.',
    };
  }
}

type Kinded = Mention & { kind: 'channel' | 'task' };

function planMentions({ files }: FlowSet): Kinded[] {
  return files.flatMap(({ folder, flow }) =>
    flow.plans.flatMap((plan, p) =>
      usesOf(plan).map(({ id, list, at }) => {
        const kind = list === 'tasks' ? 'task' : 'channel';
        const path = ['plans', p, list, at];
        const isPlain = typeof plan[list][at] === 'string';
        const place = { file: flowFile(folder), path: isPlain ? path : [...path, kind] };
        return { kind, id, by: `The plan "${plan.id}"`, place } as const;
      }),
    ),
  );
}

function taskMentions(tasks: Catalog['tasks'] = []): Kinded[] {
  return tasks.flatMap(({ id, channel }, at) => {
    const place = { file: 'tasks.json', path: ['tasks', at, 'channel'] };
    return channel ? [{ kind: 'channel', id: channel, by: `The task "${id}"`, place }] : [];
  });
}

function fallbackMentions(channels: Catalog['channels'] = []): Kinded[] {
  return channels.flatMap(({ id, fallback }, at) => {
    const place = { file: 'channels.json', path: ['channels', at, 'fallback'] };
    const by = `The fallback of the channel "${id}"`;
    return fallback ? [{ kind: 'channel', id: fallback, by, place }] : [];
  });
}
