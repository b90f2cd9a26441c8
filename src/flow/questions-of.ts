import type { Condition } from './condition-schema.ts';

/** Every question a condition reads, as it names them. */
export function questionsOf(when: Condition | undefined): string[] {
  if (!when) return [];
  if ('all' in when) return when.all.flatMap(questionsOf);
  if ('any' in when) return when.any.flatMap(questionsOf);
  if ('not' in when) return questionsOf(when.not);
  return [when.question];
}
