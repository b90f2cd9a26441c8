import type { Item } from '../plan/plan.ts';
import { fill } from '../words/format.ts';
import { RichText } from './rich-text.tsx';

interface Props {
  item: Item;
  /** The condition in words, such as "If Facebook is linked". */
  words: string | undefined;
  /** How a condition stands before what it is for: "{if}: ". */
  form: string;
}

/** The condition of what may apply, said only where it is not known to apply. */
export function Condition({ item, words, form }: Props) {
  return item.truth === 'unknown' && words ? (
    <span className="condition">
      <RichText text={fill(form, { if: words, task: '' })} />
    </span>
  ) : null;
}
