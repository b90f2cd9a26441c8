import type { Condition } from './condition-schema.ts';

/** Kleene's three values: a question that was not asked makes neither true nor false. */
export type Truth = 'true' | 'false' | 'unknown';

/** What is known so far: the answer by "flow/question". */
export type Facts = ReadonlyMap<string, string>;

/** The truth of a condition; one that is absent is true. */
export function truthOf(when: Condition | undefined, facts: Facts): Truth {
  if (!when) return 'true';
  if ('all' in when) return every(when.all.map((part) => truthOf(part, facts)));
  if ('any' in when) return negate(every(when.any.map((part) => negate(truthOf(part, facts)))));
  if ('not' in when) return negate(truthOf(when.not, facts));
  const answer = facts.get(when.question);
  if (answer === undefined) return 'unknown';
  return [when.is].flat().includes(answer) ? 'true' : 'false';
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false';
  return parts.includes('unknown') ? 'unknown' : 'true';
}

function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'true' ? 'false' : 'true';
}
