import { useId } from 'react';
import type { Item } from '../plan/plan.ts';
import type { TaskWords } from '../words/words-schema.ts';
import { Condition } from './condition.tsx';
import { OutsideLink } from './outside-link.tsx';
import { Paragraphs, RichText } from './rich-text.tsx';

interface Props {
  item: Item;
  words: TaskWords | undefined;
  channel: { name: string; url: string } | undefined;
  marks: readonly string[];
  condition: string | undefined;
  /** How a condition stands before a task. */
  form: string;
  isDone: boolean;
  tick: (task: string, isDone: boolean) => void;
}

/** One thing to do. Where it is not known whether it applies, its condition stands before it. */
export function TaskItem({ item, words, channel, marks, condition, form, isDone, tick }: Props) {
  const id = useId();
  return (
    <li className="task" data-task={item.id} data-condition={item.truth}>
      <input
        type="checkbox"
        id={id}
        checked={isDone}
        onChange={(event) => tick(item.id, event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id}>
          <Condition item={item} words={condition} form={form} />
          <RichText text={words?.title ?? item.id} />
        </label>
        {marks.map((mark) => (
          <p key={mark} className="caution">
            {mark}
          </p>
        ))}
        <div className="how">
          <Paragraphs texts={words?.how} />
          {channel ? (
            <p>
              <OutsideLink {...channel} />
            </p>
          ) : null}
        </div>
      </div>
    </li>
  );
}
