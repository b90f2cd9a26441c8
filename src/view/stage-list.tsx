import type { PlanNode } from '../flow/graph.ts';
import type { Task } from '../flow/task-schema.ts';
import { ticked } from '../memory/changes.ts';
import { type Item, stagesOf } from '../plan/plan.ts';
import { fill, formatCount } from '../words/format.ts';
import type { PlanShelf } from '../words/shelves.ts';
import { type Page, useMemory, usePlanFrame, useSurroundings } from './page-context.tsx';
import { TaskItem } from './task-item.tsx';
import type { KeptPlan } from './use-saved-plan.ts';

interface Props {
  page: Page;
  node: PlanNode;
  words: PlanShelf['words'];
  conditions: Readonly<Record<string, string>>;
  kept: KeptPlan;
}

/** The tasks of a plan by stage, each with a box to tick. */
export function StageList({ page, node, words, conditions, kept }: Props) {
  const { data } = useSurroundings().session.library.plans(page.locale, node.flow);
  const taskData = new Map(data.tasks.map((task) => [task.id, task]));
  const parts = stagesOf(node, page.facts, (id) => taskData.get(id)?.stage);
  const all = parts.flatMap(({ tasks }) => tasks.map(({ id }) => id));
  const done = new Set(kept.saved.done);
  const tick = (task: string, isDone: boolean) => kept.update(ticked(kept.shown, task, isDone));
  const { plan: frame, marks } = usePlanFrame(page);
  const { helping } = useMemory(page).record;
  const marksOf = (task: Task | undefined) =>
    (task?.marks ?? [])
      .filter((mark) => helping || mark !== 'owner-only')
      .map((mark) => marks[mark]);
  const count = all.filter((id) => done.has(id)).length;
  const counts = {
    done: formatCount(page.locale, count),
    all: formatCount(page.locale, all.length),
  };
  return (
    <>
      <p className="progress">
        <span role="status">{count > 0 ? fill(frame.progress, counts) : frame.begin}</span>{' '}
        <span className="kept">{page.isPrivate ? frame.keptNowhere : frame.kept}</span>
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
                marks={marksOf(taskData.get(item.id))}
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
