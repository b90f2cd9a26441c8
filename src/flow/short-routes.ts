import type { Condition } from './condition-schema.ts';
import type { Case } from './return-routes.ts';

/** The same cases in fewer: neighbours with one target become one, and what the last case says is left out. */
export function shortened(cases: readonly Case[]): Case[] {
  const short: Case[] = [];
  for (const one of cases) {
    const before = short.at(-1);
    if (before?.to !== one.to) short.push(one);
    else if (before.when) short[short.length - 1] = either(before.when, one);
  }
  return short;
}

function either(first: Condition, { when, to }: Case): Case {
  if (!when) return { to };
  if ('question' in first && 'question' in when && first.question === when.question) {
    return { when: { question: first.question, is: [first.is, when.is].flat() }, to };
  }
  return { when: { any: [...('any' in first ? first.any : [first]), when] }, to };
}
