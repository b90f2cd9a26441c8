import type { PlanNode } from '../flow/graph.ts';
import { type Item, stagesOf } from '../plan/plan.ts';
import { fill, formatCount } from '../words/format.ts';
import type { PlanShelf } from '../words/library.ts';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { TaskItem } from './task-item.tsx';
import { useTicks } from './use-ticks.ts';

interface Props {
  page: Page;
  node: PlanNode;
  words: PlanShelf['words'];
  conditions: Readonly<Record<string, string>>;
}

/** The tasks of a plan by stage, each with a box to tick. */
export function StageList({ page, node, words, conditions }: Props) {
  const { data } = useSurroundings().session.library.plans(page.locale, node.flow);
  const taskData = new Map(data.tasks.map((task) => [task.id, task]));
  const parts = stagesOf(node, page.facts, (id) => taskData.get(id)?.stage);
  const all = parts.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const { done, tick } = useTicks(page, node, all);
  const { plan: frame } = usePlanFrame(page);
  const ticked = all.filter((id) => done.has(id)).length;
  const counts = {
    done: formatCount(page.locale, ticked),
    all: formatCount(page.locale, all.length),
  };
  return (
    <>
      <p className="progress">
        <span role="status">{ticked > 0 ? fill(frame.progress, counts) : frame.begin}</span>{' '}
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
                channel={channelLink(data, words, taskData.get(item.id)?.channel, frame.helpPage)}
                condition={conditions[item.id]}
                form={frame.condition}
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

/** The channel where a task is done, as a link; of a menu in the app only the help page is one. */
function channelLink(
  data: PlanShelf['data'],
  words: PlanShelf['words'],
  id: string | undefined,
  helpPage: string,
) {
  const channel = data.channels.find((one) => one.id === id);
  if (!channel || !('url' in channel) || !channel.url) return undefined;
  const name = channel.kind === 'in-app' ? helpPage : words.channels[channel.id]?.name;
  return { name: name ?? channel.id, url: channel.url };
}
