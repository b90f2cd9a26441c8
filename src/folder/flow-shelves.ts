import type { Channel } from '../flow/channel-schema.ts';
import { flowSet } from '../flow/check/flow-set.ts';
import { labelsInPaths } from '../flow/check/labels.ts';
import type { Graph, PlanNode } from '../flow/graph.ts';
import type { Task } from '../flow/task-schema.ts';
import { placeholdersIn, textsOf } from '../words/check/texts.ts';
import { entry } from '../words/entry.ts';
import type { PlanShelf, QuestionShelf } from '../words/shelves.ts';
import type { ChannelWords, FlowWords, TaskWords } from '../words/words-schema.ts';
import type { Folder } from './read-folder.ts';

/** A shelf whose data leave out what only authors read. */
type Shelf = Omit<PlanShelf, 'data'> & { data: Record<keyof PlanShelf['data'], unknown> };

/** What the questions of one flow need in one language, and nothing else. The folder is sound. */
export function questionShelf(folder: Folder, locale: string, flow: string): QuestionShelf {
  const questions = questionWords(folder, locale, flow);
  return { questions, ...labelled(folder, locale, placeholdersOf(questions)) };
}

/** The words of the questions of a flow; a copy that a round makes has those of its original. */
function questionWords(folder: Folder, locale: string, flow: string) {
  const { questions } = flowWords(folder, locale, flow);
  const { copies } = flowSet(folder.flows).expansion;
  const nameIn = (id: string) => id.slice(flow.length + 1);
  const again = [...copies].flatMap(([copy, original]) => {
    const words = copy.startsWith(`${flow}/`) ? entry(questions, nameIn(original)) : undefined;
    return words ? [[nameIn(copy), words] as const] : [];
  });
  return again.length > 0 ? { ...questions, ...Object.fromEntries(again) } : questions;
}

/** Gives a few letters that tell one version of data from another. */
export type Fingerprint = (data: unknown) => string;

/** What the plans of one flow need in one language, and nothing else. The folder is sound. */
export function planShelf(
  folder: Folder,
  locale: string,
  flow: string,
  fingerprint: Fingerprint,
): Shelf {
  const { graph } = flowSet(folder.flows);
  const nodes = [...graph.nodes.values()];
  const plans = nodes.filter((node) => node.kind === 'plan' && node.flow === flow) as PlanNode[];
  const tasks = tasksOf(folder, plans);
  const channels = channelsOf(folder, plans, tasks);
  const words = {
    plans: flowWords(folder, locale, flow).plans,
    tasks: pick(shared<TaskWords>(folder, locale, 'tasks'), tasks),
    channels: pick(shared<ChannelWords>(folder, locale, 'channels'), channels),
    related: relatedTitles(folder, locale, plans, graph),
    evidence: flowWords(folder, locale, flow).evidence ?? [],
  };
  const named = [...labelsInPaths(channels).map(({ id }) => id), ...placeholdersOf(words)];
  return {
    words,
    data: {
      plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
      tasks: tasks.map(({ why, ...task }) => task),
      channels: channels.map(({ why, audience, ...channel }) => channel),
      reader: folder.flows.find((file) => file.folder === flow)?.flow.reader ?? 'owner',
      version: fingerprint({ plans, tasks, channels }),
    },
    ...labelled(folder, locale, named),
  };
}

/** The titles of related pages; the entrance of a flow is called by the flow's name. */
function relatedTitles(
  folder: Folder,
  locale: string,
  plans: readonly PlanNode[],
  { starts }: Graph,
): Record<string, string> {
  const titleOf = (id: string) => {
    const [flow = '', name = ''] = id.split('/');
    const { title, questions, plans } = flowWords(folder, locale, flow);
    if (starts.get(flow) === id) return title;
    return entry(plans, name)?.title ?? entry(questions, name)?.title ?? id;
  };
  const ids = new Set(plans.flatMap(({ related }) => related));
  return Object.fromEntries([...ids].map((id) => [id, titleOf(id)]));
}

function flowWords(folder: Folder, locale: string, flow: string): FlowWords {
  return folder.words.get(`${flow}/words/${locale}.json`) as FlowWords;
}

function shared<T>(folder: Folder, locale: string, kind: string): Record<string, T> {
  return (folder.words.get(`words/${locale}/${kind}.json`) ?? {}) as Record<string, T>;
}

function tasksOf({ catalog }: Folder, plans: readonly PlanNode[]): Task[] {
  const named = new Set(plans.flatMap((plan) => plan.tasks.map(({ id }) => id)));
  return (catalog.tasks ?? []).filter(({ id }) => named.has(id));
}

/** Channels of the plans and of their tasks, and all that one may be sent on to from there. */
function channelsOf(
  { catalog: { channels = [] } }: Folder,
  plans: readonly PlanNode[],
  tasks: readonly Task[],
): Channel[] {
  const named = new Set([
    ...plans.flatMap((plan) => plan.channels.map(({ id }) => id)),
    ...tasks.flatMap(({ channel }) => channel ?? []),
  ]);
  // A set gives what is added to it while it is gone through.
  for (const id of named) {
    const { fallback, followUp } = channels.find((channel) => channel.id === id) ?? {};
    const next = [fallback, ...(followUp?.refused ?? []), ...(followUp?.silent ?? [])];
    for (const one of next) if (one) named.add(one);
  }
  return channels.filter(({ id }) => named.has(id));
}

function placeholdersOf(words: object): string[] {
  return [...textsOf(words)].flatMap(({ text }) => placeholdersIn(text));
}

function labelled(folder: Folder, locale: string, named: readonly string[]) {
  const ids = new Set(named);
  const labels = (folder.catalog.labels ?? []).filter(({ id }) => ids.has(id));
  return {
    labels: Object.fromEntries(labels.map(({ id, text }) => [id, text])),
    glosses: pick(shared<string>(folder, locale, 'labels'), labels),
  };
}

/** The words of what is listed. */
function pick<T>(words: Record<string, T>, list: readonly { id: string }[]): Record<string, T> {
  return Object.fromEntries(
    list.flatMap(({ id }) => {
      const found = entry(words, id);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}
