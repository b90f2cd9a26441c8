import type { PlanNode } from '../../flow/graph.ts';
import { channelsOf, type Item, stagesOf } from '../../plan/plan.ts';
import { fill, formatCount } from '../../words/format.ts';
import type { PlanFrame } from '../../words/frame-schema.ts';
import { plainText } from '../../words/rich-text.ts';
import type { PlanShelf } from '../../words/shelves.ts';
import type { Page } from '../page-context.tsx';

/** A plan as bare text for messengers: numbered lines, no formatting, its address at the end. */
export function plainPlan(
  { locale, facts }: Pick<Page, 'locale' | 'facts'>,
  node: PlanNode,
  { words, data, labels }: PlanShelf,
  { plan: frame }: PlanFrame,
  address: string | undefined,
): string {
  const plan = words.plans[node.id.slice(node.flow.length + 1)];
  const say = (text: string) => plainText(text, labels);
  const conditioned = ({ id, truth }: Item, text: string) =>
    truth === 'unknown' ? fill(frame.condition, { if: plan?.if?.[id] ?? '', task: text }) : text;
  const stageOf = new Map(data.tasks.map(({ id, stage }) => [id, stage]));
  let count = 0;
  const lines = stagesOf(node, facts, (id) => stageOf.get(id)).flatMap(({ stage, tasks }) => [
    '',
    frame.stages[stage],
    ...tasks.map((item) => {
      count += 1;
      const title = words.tasks[item.id]?.title ?? item.id;
      return `${formatCount(locale, count)}. ${say(conditioned(item, title))}`;
    }),
  ]);
  const places = channelsOf(node, facts).map((item) => {
    const channel = data.channels.find(({ id }) => id === item.id);
    const url = channel && 'url' in channel && channel.url ? ` ${channel.url}` : '';
    return `- ${say(conditioned(item, words.channels[item.id]?.name ?? item.id))}${url}`;
  });
  const beware = [...(plan?.beware ?? []), ...frame.bewareAlways].map((text) => `- ${say(text)}`);
  return [
    say(plan?.title ?? node.id),
    say(plan?.summary ?? ''),
    ...lines,
    '',
    frame.channels,
    ...places,
    '',
    frame.beware,
    ...beware,
    ...(address ? ['', address] : []),
  ].join('\n');
}

/** Letters of the alphabet that SMS knows (GSM 03.38), of which 160 fit into one and 153 into a part. */
const gsm = /^[\n\r !-#%-?A-Z_a-zÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü¡¿£¤¥§ΔΦΓΛΩΠΨΣΘΞ@$]*$/;

/** How many SMS a text takes. Other alphabets have 70 letters in one, and 67 in a part. */
export function smsParts(text: string): number {
  const [single, part] = gsm.test(text) ? [160, 153] : [70, 67];
  return text.length <= single ? 1 : Math.ceil(text.length / part);
}
