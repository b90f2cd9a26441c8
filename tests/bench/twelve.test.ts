import { expect, test } from 'vitest';
import { firstAnswers, twelve } from './twelve.ts';

test('the first answers ask all twelve questions and end in the plan', () => {
  const legs = firstAnswers(twelve);
  expect(legs.map(({ question }) => question)).toEqual(twelve.questions.map(({ title }) => title));
  expect(legs).toHaveLength(12);
  expect(legs.at(-1)?.next).toBe(twelve.plan.title);
});

test('no title and no answer is said twice, as the pages are read by their texts', () => {
  const titles = [...twelve.questions, twelve.plan].map(({ title }) => title);
  const answers = twelve.questions.flatMap((question) => question.answers.map(({ text }) => text));
  const texts = [...titles, ...answers];
  expect(new Set(texts).size).toBe(texts.length);
});

test('every answer leads to a question or to the plan', () => {
  const ids = [...twelve.questions, twelve.plan].map(({ id }) => id);
  const targets = twelve.questions.flatMap(({ answers }) => answers.map(({ to }) => to));
  expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
});
