import type { Channel } from '../flow/channel-schema.ts';
import { flowSet } from '../flow/check/flow-set.ts';
import { labelsInPaths } from '../flow/check/labels.ts';
import type { PlanNode } from '../flow/graph.ts';
import type { Task } from '../flow/task-schema.ts';
import { placeholdersIn, textsOf } from '../words/check/texts.ts';
import type { FlowShelf } from '../words/library.ts';
import type { ChannelWords, FlowWords, LabelWords, TaskWords } from '../words/words-schema.ts';
import type { Folder } from './read-folder.ts';

/** What a shelf is made from; it leaves out what only authors read. */
type Shelf = Pick<FlowShelf, 'words'> & { data: Record<keyof FlowShelf['data'], unknown> };

/** Everything the pages of one flow need in one language, and nothing else. The folder is sound. */
export function flowShelf(folder: Folder, locale: string, flow: string): Shelf {
  const nodes = [...flowSet(folder.flows).graph.nodes.values()];
  const plans = nodes.filter((node) => node.kind === 'plan' && node.flow === flow) as PlanNode[];
  const tasks = tasksOf(folder, plans);
  const channels = channelsOf(folder, plans, tasks);
  const shared = <T>(kind: string) =>
    (folder.words.get(`words/${locale}/${kind}.json`) ?? {}) as Record<string, T>;
  const words = {
    flow: folder.words.get(`${flow}/words/${locale}.json`) as FlowWords,
    tasks: pick(shared<TaskWords>('tasks'), tasks),
    channels: pick(shared<ChannelWords>('channels'), channels),
  };
  const labels = labelsOf(folder, channels, words);
  return {
    words: { ...words, labels: pick(shared<LabelWords[string]>('labels'), labels) },
    data: {
      plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
      tasks: tasks.map(({ why, ...task }) => task),
      channels: channels.map(({ why, audience, ...channel }) => channel),
      labels: Object.fromEntries(labels.map(({ id, text }) => [id, text])),
    },
  };
}

function tasksOf({ catalog }: Folder, plans: readonly PlanNode[]): Task[] {
  const named = new Set(plans.flatMap((plan) => plan.tasks.map(({ id }) => id)));
  return (catalog.tasks ?? []).filter(({ id }) => named.has(id));
}

/** Channels of the plans and of their tasks, and the fallbacks that stand beside them. */
function channelsOf(
  { catalog: { channels = [] } }: Folder,
  plans: readonly PlanNode[],
  tasks: readonly Task[],
): Channel[] {
  const named = new Set([
    ...plans.flatMap((plan) => plan.channels.map(({ id }) => id)),
    ...tasks.flatMap(({ channel }) => channel ?? []),
  ]);
  const fallbacks = channels.flatMap(({ id, fallback }) => (named.has(id) ? (fallback ?? []) : []));
  const wanted = new Set([...named, ...fallbacks]);
  return channels.filter(({ id }) => wanted.has(id));
}

function labelsOf(
  { catalog: { labels = [] } }: Folder,
  channels: readonly Channel[],
  words: object,
) {
  const inTexts = [...textsOf(words)].flatMap(({ text }) => placeholdersIn(text));
  const named = new Set([...labelsInPaths(channels).map(({ id }) => id), ...inTexts]);
  return labels.filter(({ id }) => named.has(id));
}

/** The words of what is listed; only what stands in the file, for an id may be "constructor". */
function pick<T>(words: Record<string, T>, list: readonly { id: string }[]): Record<string, T> {
  return Object.fromEntries(
    list.flatMap(({ id }) => {
      const entry = Object.hasOwn(words, id) ? words[id] : undefined;
      return entry === undefined ? [] : [[id, entry] as const];
    }),
  );
}
