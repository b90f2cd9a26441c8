import type { ReactNode } from 'react';
import type { PlanNode } from '../../flow/graph.ts';
import { channelsOf, type Item, stagesOf } from '../../plan/plan.ts';
import { fill } from '../../words/format.ts';
import type { Page } from '../page-context.tsx';
import { Paragraphs, RichText } from '../rich-text.tsx';
import { LocalHelpPair } from './local-help-pair.tsx';
import { Pair, type SideWords } from './pair.tsx';
import { StepPair } from './step-pair.tsx';

interface Props {
  page: Page;
  node: PlanNode;
  shelves: readonly SideWords[];
}

/** The plan for paper in two languages side by side, for a reader and somebody who helps. */
export function BilingualSheet({ page, node, shelves }: Props) {
  const [{ data } = { data: undefined }] = shelves;
  if (!data) return null;
  const name = node.id.slice(node.flow.length + 1);
  const stageOf = new Map(data.tasks.map(({ id, stage }) => [id, stage]));
  const pair = (say: (side: SideWords) => ReactNode) => <Pair shelves={shelves} say={say} />;
  return (
    <div className="two-languages">
      {pair(({ words }) => (
        <>
          <h2>
            <RichText text={words.plans[name]?.title ?? name} />
          </h2>
          <RichText text={words.plans[name]?.summary ?? ''} />
        </>
      ))}
      {stagesOf(node, page.facts, (id) => stageOf.get(id)).map(({ stage, tasks }) => (
        <section key={stage}>
          {pair(({ frame }) => (
            <h3>{frame.plan.stages[stage]}</h3>
          ))}
          {tasks.map((item) => (
            <Pair
              key={item.id}
              shelves={shelves}
              say={(side) => <TaskText side={side} item={item} plan={name} />}
            />
          ))}
        </section>
      ))}
      <section>
        {pair(({ frame }) => (
          <h3>{frame.plan.channels}</h3>
        ))}
        {channelsOf(node, page.facts).map((item) => (
          <ChannelPair key={item.id} shelves={shelves} item={item} plan={name} />
        ))}
      </section>
      {pair(({ frame, words }) => (
        <>
          <h3>{frame.plan.beware}</h3>
          <Paragraphs texts={[...(words.plans[name]?.beware ?? []), ...frame.plan.bewareAlways]} />
        </>
      ))}
      <LocalHelpPair page={page} node={node} shelves={shelves} />
      {page.trail.map((step) => (
        <StepPair key={step.question} shelves={shelves} step={step} />
      ))}
    </div>
  );
}

function TaskText({ side, item, plan }: { side: SideWords; item: Item; plan: string }) {
  const { words, frame } = side;
  const { title = item.id, how } = words.tasks[item.id] ?? {};
  const condition = words.plans[plan]?.if?.[item.id];
  const isUnsure = item.truth === 'unknown' && condition;
  return (
    <div className="boxed">
      <b>
        <RichText
          text={isUnsure ? fill(frame.plan.condition, { if: condition, task: title }) : title}
        />
      </b>
      <Paragraphs texts={how} />
    </div>
  );
}

function ChannelPair({
  shelves,
  item,
  plan,
}: {
  shelves: readonly SideWords[];
  item: Item;
  plan: string;
}) {
  const channel = shelves[0]?.data.channels.find(({ id }) => id === item.id);
  return (
    <>
      <Pair
        shelves={shelves}
        say={({ words, frame }) => {
          const { name = item.id, what = '', choose, expect } = words.channels[item.id] ?? {};
          const condition = item.truth === 'unknown' ? words.plans[plan]?.if?.[item.id] : undefined;
          return (
            <>
              <b>
                <RichText
                  text={
                    condition ? fill(frame.plan.condition, { if: condition, task: name }) : name
                  }
                />
              </b>
              <Paragraphs texts={[what, ...(choose ?? []), ...(expect ? [expect] : [])]} />
            </>
          );
        }}
      />
      {channel && 'url' in channel && channel.url ? (
        <p className="address" lang="en">
          {channel.url}
        </p>
      ) : null}
    </>
  );
}
