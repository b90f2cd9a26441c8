import type { Channel } from '../flow/channel-schema.ts';
import type { PlanNode } from '../flow/graph.ts';
import { stages } from '../flow/stage.ts';
import type { Folder } from '../folder/read-folder.ts';
import type { Item } from '../plan/plan.ts';
import { entry } from '../words/entry.ts';
import { fill } from '../words/format.ts';
import type { PlanWords } from '../words/words-schema.ts';
import { type Phrasebook, phrasebookOf } from './phrasebook.ts';

/** A plan to be written out, with what of it applies. */
export interface ShownPlan {
  folder: Folder;
  locale: string | undefined;
  plan: PlanNode;
  channels: readonly Item[];
  tasks: readonly Item[];
}

/** A plan as text, in the words of a language; ids stand where there are no words. */
export function* planLines(shown: ShownPlan): Generator<string> {
  const { folder, locale, plan, channels } = shown;
  const book = phrasebookOf(folder, locale, plan.flow);
  const texts = entry(book.flow?.plans, plan.id.slice(plan.flow.length + 1));
  yield texts?.title ?? plan.id;
  if (texts) yield book.say(texts.summary);
  yield* taskLines(shown, book, texts);
  yield* ['', book.frame?.plan.channels ?? 'channels'];
  for (const item of channels) {
    const channel = folder.catalog.channels?.find(({ id }) => id === item.id);
    const name = book.channel(item.id)?.name ?? item.id;
    yield `  ${conditioned(item, `${name}${addressOf(channel)}`, book, texts)}`;
    yield* indented(book.channel(item.id)?.choose, book);
  }
  yield* section(book.frame?.plan.whatNext, texts?.expect, book);
  yield* section(book.frame?.plan.beware, texts?.beware, book);
}

function* taskLines({ folder, tasks }: ShownPlan, book: Phrasebook, texts?: PlanWords) {
  const stageOf = new Map(folder.catalog.tasks?.map(({ id, stage }) => [id, stage]));
  for (const stage of [...stages, undefined]) {
    const now = tasks.filter(({ id }) => stageOf.get(id) === stage);
    if (now.length > 0) yield* ['', stage ? (book.frame?.plan.stages[stage] ?? stage) : 'tasks'];
    for (const task of now) {
      const title = book.task(task.id)?.title ?? task.id;
      yield `  [ ] ${conditioned(task, book.say(title), book, texts)}`;
      yield* indented(book.task(task.id)?.how, book);
    }
  }
}

/** Where it is not known whether something applies, its condition is said first. */
function conditioned(item: Item, text: string, book: Phrasebook, texts?: PlanWords): string {
  if (item.truth === 'true') return text;
  const condition = entry(texts?.if, item.id) ?? 'if';
  return fill(book.frame?.plan.condition ?? '{if}: {task}', { if: condition, task: text });
}

function addressOf(channel: Channel | undefined): string {
  if (channel === undefined) return '';
  if ('url' in channel && channel.url) return ` — ${channel.url}`;
  if (channel.kind === 'phone') return ` — ${channel.phone}`;
  if (channel.kind === 'message') return ` — ${channel.from}`;
  if (channel.kind === 'post') return ` — ${channel.lines.join(', ')}`;
  return channel.kind === 'profile' ? ` — ${channel.handles.join(', ')}` : '';
}

function* section(
  title: string | undefined,
  texts: readonly string[] | undefined,
  book: Phrasebook,
) {
  if (!texts) return;
  yield* ['', title ?? ''];
  for (const text of texts) yield `  ${book.say(text)}`;
}

function* indented(texts: readonly string[] | undefined, book: Phrasebook): Generator<string> {
  for (const text of texts ?? []) yield `      ${book.say(text)}`;
}
