import type { Place } from '../fault.ts';
import { type FlowSet, flowFile } from './flow-set.ts';
import { usesOf } from './plans.ts';
import type { Catalog } from './uses.ts';

export type Kind = 'channel' | 'task' | 'thing';

/** One piece naming another, and where. */
export interface Mention {
  kind: Kind;
  id: string;
  by: string;
  place: Place;
}

/** Every name of a channel, task or thing, with the piece that names it. */
export function mentionsOf(set: FlowSet, catalog: Catalog): Mention[] {
  return [
    ...planMentions(set),
    ...taskMentions(catalog.tasks),
    ...channelMentions(catalog.channels),
    ...messageMentions(catalog.messages),
  ];
}

function planMentions({ files }: FlowSet): Mention[] {
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

function taskMentions(tasks: Catalog['tasks'] = []): Mention[] {
  return tasks.flatMap(({ id, channel, needs }, at) => {
    const path = ['tasks', at];
    const by = `The task "${id}"`;
    const place = { file: 'tasks.json', path: [...path, 'channel'] };
    return [
      ...(channel ? [{ kind: 'channel', id: channel, by, place } as const] : []),
      ...listMentions('thing', needs, by, 'tasks.json', [...path, 'needs']),
    ];
  });
}

function channelMentions(channels: Catalog['channels'] = []): Mention[] {
  const file = 'channels.json';
  return channels.flatMap(({ id, fallback, followUp }, at) => {
    const path = ['channels', at];
    const by = `The fallback of the channel "${id}"`;
    const place = { file, path: [...path, 'fallback'] };
    const after = `What follows the channel "${id}"`;
    return [
      ...(fallback ? [{ kind: 'channel', id: fallback, by, place } as const] : []),
      ...(['refused', 'silent'] as const).flatMap((how) =>
        listMentions('channel', followUp?.[how], after, file, [...path, 'followUp', how]),
      ),
    ];
  });
}

function messageMentions(messages: Catalog['messages'] = []): Mention[] {
  const file = 'messages.json';
  return messages.flatMap(({ id, channels, tasks }, at) => {
    const by = `The message "${id}"`;
    return [
      ...listMentions('channel', channels, by, file, ['messages', at, 'channels']),
      ...listMentions('task', tasks, by, file, ['messages', at, 'tasks']),
    ];
  });
}

function listMentions(
  kind: Kind,
  ids: readonly string[] = [],
  by: string,
  file: string,
  path: Place['path'],
): Mention[] {
  return ids.map((id, at) => ({ kind, id, by, place: { file, path: [...path, at] } }));
}
