import type { PlanNode } from '../flow/graph.ts';
import { type Item, stagesOf } from '../plan/plan.ts';
import { fill, formatCount } from '../words/format.ts';
import type { FlowShelf } from '../words/library.ts';
import { type Page, useSurroundings } from './page-context.tsx';
import { TaskItem } from './task-item.tsx';
import { useTicks } from './use-ticks.ts';

interface Props {
  page: Page;
  node: PlanNode;
  words: FlowShelf['words'];
  conditions: Readonly<Record<string, string>>;
}

/** The tasks of a plan by stage, each with a box to tick. */
export function StageList({ page, node, words, conditions }: Props) {
  const { data } = useSurroundings().session.library.flow(page.locale, node.flow);
  const taskData = new Map(data.tasks.map((task) => [task.id, task]));
  const parts = stagesOf(node, page.facts, (id) => taskData.get(id)?.stage);
  const all = parts.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const { done, tick } = useTicks(page, node, all);
  const frame = page.frame.plan;
  const counts = {
    done: formatCount(page.locale, all.filter((id) => done.has(id)).length),
    all: formatCount(page.locale, all.length),
  };
  return (
    <>
      <p className="progress">
        <span role="status">{fill(frame.progress, counts)}</span>{' '}
        <span className="kept">{node.private ? frame.keptNowhere : frame.kept}</span>
      </p>
      {parts.map(({ stage, tasks }) => (
        <section key={stage} className="stage" data-stage={stage} aria-labelledby={stage}>
          <h2 id={stage}>{frame.stages[stage]}</h2>
          <ul className="tasks">
            {tasks.map((item: Item) => (
              <TaskItem
                key={item.id}
                item={item}
                words={words.tasks[item.id]}
                channel={channelLink(data, words, taskData.get(item.id)?.channel)}
                condition={conditions[item.id]}
                isDone={done.has(item.id)}
                tick={tick}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The channel where a task is done, as a link, where it has an address. */
function channelLink(data: FlowShelf['data'], words: FlowShelf['words'], id: string | undefined) {
  const channel = data.channels.find((one) => one.id === id);
  const url = channel && 'url' in channel ? channel.url : undefined;
  return id && url ? { name: words.channels[id]?.name ?? id, url } : undefined;
}
