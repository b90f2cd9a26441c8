import type { Condition } from '../flow/condition-schema.ts';
import type { Answered, Arrow } from './chart.ts';

/** What stands on an arrow, with every condition in full. */
export function labelOf({ from, answers }: Arrow): string {
  const flow = from.slice(0, from.indexOf('/'));
  return answers.map((answer) => answerText(answer, flow)).join('; ');
}

/** What there is room for on an arrow: the answers, those with a condition marked by "?"; none between flows. */
export function shortLabelOf({ from, answers }: Arrow): string {
  if (!from.includes('/')) return '';
  const [first, second, ...others] = new Set(answers.map(({ id, when }) => (when ? `${id}?` : id)));
  const rest = others.length > 0 ? `+${others.length}` : undefined;
  return [first, second, rest].filter(Boolean).join(', ');
}

/** A condition in one line; the flow it stands in is not repeated. */
function conditionText(when: Condition, flow: string): string {
  const inside = (part: Condition) => conditionText(part, flow);
  if ('all' in when) return `(${when.all.map(inside).join(' and ')})`;
  if ('any' in when) return `(${when.any.map(inside).join(' or ')})`;
  if ('not' in when) return `not ${inside(when.not)}`;
  const { question, is } = when;
  const name = question.startsWith(`${flow}/`) ? question.slice(flow.length + 1) : question;
  return `${name} is ${[is].flat().join(' or ')}`;
}

function answerText({ id, when }: Answered, flow: string): string {
  return when ? `${id}, if ${conditionText(when, flow)}` : id;
}
