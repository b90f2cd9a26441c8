import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facts, truthOf } from '../../src/flow/condition.ts';
import type { Condition } from '../../src/flow/condition-schema.ts';
import { questionsOf } from '../../src/flow/questions-of.ts';
import { someCondition } from '../support/some-flows.ts';

const questions = ['a', 'b', 'c'];
const answer = fc.constantFrom('yes', 'no');
const someFacts = fc
  .dictionary(fc.constantFrom(...questions), answer)
  .map((facts): Facts => new Map(Object.entries(facts)));

describe('the truth of a condition', () => {
  test.each<[string, Condition | undefined, Record<string, string>, string]>([
    ['is true where there is no condition', undefined, {}, 'true'],
    ['is unknown before the question is asked', { question: 'a', is: 'yes' }, {}, 'unknown'],
    [
      'is true for one of several answers',
      { question: 'a', is: ['no', 'yes'] },
      { a: 'yes' },
      'true',
    ],
    ['is false for any other answer', { question: 'a', is: 'yes' }, { a: 'no' }, 'false'],
    ['stays unknown when turned round', { not: { question: 'a', is: 'yes' } }, {}, 'unknown'],
    [
      'is false as soon as one of all is false',
      {
        all: [
          { question: 'a', is: 'yes' },
          { question: 'b', is: 'yes' },
        ],
      },
      { b: 'no' },
      'false',
    ],
    [
      'is true as soon as any is true',
      {
        any: [
          { question: 'a', is: 'yes' },
          { question: 'b', is: 'yes' },
        ],
      },
      { b: 'yes' },
      'true',
    ],
  ])('%s', (_, when, facts, truth) => {
    expect(truthOf(when, new Map(Object.entries(facts)))).toBe(truth);
  });

  test('is two-valued when everything was asked', () => {
    fc.assert(
      fc.property(someCondition(questions), fc.tuple(answer, answer, answer), (when, given) => {
        const facts = new Map(given.map((one, at) => [questions[at] ?? '', one]));
        expect(truthOf(when, facts)).toBe(String(holds(when, facts)));
      }),
    );
  });

  test('once known, does not change with what is asked later', () => {
    fc.assert(
      fc.property(someCondition(questions), someFacts, (when, facts) => {
        const truth = truthOf(when, facts);
        fc.pre(truth !== 'unknown');
        const ends = completions(facts).map((all) => String(holds(when, all)));
        expect(new Set(ends)).toEqual(new Set([truth]));
      }),
    );
  });

  test('reads no question but those it names', () => {
    fc.assert(
      fc.property(someCondition(questions), someFacts, (when, facts) => {
        const named = questionsOf(when);
        const fewer = new Map([...facts].filter(([question]) => named.includes(question)));
        expect(truthOf(when, fewer)).toBe(truthOf(when, facts));
      }),
    );
  });
});

/** Two-valued truth, for facts that leave nothing open. */
function holds(when: Condition, facts: Facts): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, facts));
  if ('any' in when) return when.any.some((part) => holds(part, facts));
  if ('not' in when) return !holds(when.not, facts);
  return [when.is].flat().includes(facts.get(when.question) ?? '');
}

/** Every way in which the questions still open can be answered. */
function completions(facts: Facts): Facts[] {
  return questions.reduce<Facts[]>(
    (all, question) =>
      facts.has(question)
        ? all
        : all.flatMap((one) => ['yes', 'no'].map((given) => new Map([...one, [question, given]]))),
    [facts],
  );
}
