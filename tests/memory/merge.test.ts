import { expect, test } from 'vitest';
import { countsOf } from '../../src/memory/counts.ts';
import { merged } from '../../src/memory/merge.ts';
import { emptyPlan, emptyRecord } from '../../src/memory/record.ts';
import { someEntry } from '../support/log-entry.ts';

const mine = {
  ...emptyRecord,
  region: 'bd',
  plans: { 'a/b': { ...emptyPlan, trail: 'x=y', done: ['one'], log: [someEntry] } },
};
const theirs = {
  ...emptyRecord,
  region: 'in',
  locale: 'en',
  plans: {
    'a/b': {
      ...emptyPlan,
      done: ['two'],
      log: [
        { ...someEntry, answer: 'No.' },
        { ...someEntry, id: 'e2' },
      ],
    },
    'c/d': emptyPlan,
  },
};

test('two records become one in which nothing of either is missing', () => {
  const sum = merged(mine, theirs);
  expect(sum.region).toBe('bd');
  expect(sum.locale).toBe('en');
  expect(sum.plans['a/b']?.trail).toBe('x=y');
  expect(sum.plans['a/b']?.done).toEqual(['one', 'two']);
  expect(sum.plans['a/b']?.log).toEqual([
    someEntry,
    { ...someEntry, id: 'e1-b', answer: 'No.' },
    { ...someEntry, id: 'e2' },
  ]);
  expect(countsOf(sum)).toEqual({ plans: 2, ticks: 2, lines: 3 });
});

test('the same file brought twice adds nothing more', () => {
  const once = merged(mine, theirs);
  expect(merged(once, theirs)).toEqual(once);
});
