import type { Channel } from '../channel-schema.ts';
import type { Finding } from '../fault.ts';
import type { Label } from '../label-schema.ts';
import type { Message } from '../message-schema.ts';
import { guesser } from '../near-miss.ts';
import type { Region } from '../region-schema.ts';
import type { Task } from '../task-schema.ts';
import type { Thing } from '../thing-schema.ts';
import type { FlowSet } from './flow-set.ts';
import { type Kind, type Mention, mentionsOf } from './mentions.ts';

/** What all flows share. A list that is not there, or could not be read, is undefined. */
export interface Catalog {
  channels?: readonly Channel[] | undefined;
  tasks?: readonly Task[] | undefined;
  labels?: readonly Label[] | undefined;
  regions?: readonly Region[] | undefined;
  things?: readonly Thing[] | undefined;
  messages?: readonly Message[] | undefined;
}

/** Names of channels, tasks and things that stand for nothing, and those that nobody names. */
export function* checkUses(set: FlowSet, catalog: Catalog): Generator<Finding> {
  const { channels, tasks, things } = catalog;
  const mentions = mentionsOf(set, catalog);
  yield* findUnknown(channels, mentions, 'channel');
  yield* findUnknown(tasks, mentions, 'task');
  yield* findUnknown(things, mentions, 'thing');
  const isWhole = set.unclear.size === 0 && channels && tasks && things;
  if (!isWhole) return;
  yield* findUnused(channels, mentions, 'channel', 'No plan, task or fallback');
  yield* findUnused(tasks, mentions, 'task', 'No plan');
  yield* findUnused(things, mentions, 'thing', 'No task');
}

function* findUnknown(
  list: readonly { id: string }[] | undefined,
  mentions: readonly Mention[],
  kind: Kind,
): Generator<Finding> {
  if (!list) return;
  const ids = new Set(list.map(({ id }) => id));
  const guess = guesser(ids);
  for (const { id, by, place } of mentions.filter((one) => one.kind === kind)) {
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
  kind: Kind,
  nobody: string,
): Generator<Finding> {
  const named = new Set(mentions.filter((one) => one.kind === kind).map(({ id }) => id));
  for (const [at, { id }] of list.entries()) {
    if (named.has(id)) continue;
    yield {
      code: `unused-${kind}`,
      place: { file: `${kind}s.json`, path: [`${kind}s`, at, 'id'] },
      message: `${nobody} names the ${kind} "${id}".`,
      help:
        kind === 'thing'
          ? 'Name it in "needs" of a task, or take it out together with its words.'
          : 'Use it in a plan, or take it out together with its words.',
    };
  }
}
