import { expect, test } from 'vitest';
import { carriedOver, forerunnersOf } from '../../src/memory/carry-over.ts';
import { emptyPlan, emptyRecord } from '../../src/memory/record.ts';
import { someEntry } from '../support/log-entry.ts';
import { realGraph, realRoads } from '../support/real-flows.ts';

const road = realRoads.find(({ plan }) => plan === 'hacked/recover');
const here = { node: 'hacked/recover', trail: road?.trail ?? [] };
const fragment = here.trail.map(({ question, answer }) => `${question}=${answer}`).join('&');
const old = { ...emptyPlan, done: ['ask-support'], log: [someEntry] };

test('a plan that is gone is taken over by the one its answers lead to', () => {
  const record = { ...emptyRecord, plans: { 'hacked/gone': { ...old, trail: fragment } } };
  expect(forerunnersOf(record, realGraph, here)).toEqual(['hacked/gone']);
});

test('a plan whose later questions are gone is taken over by the one reached from there', () => {
  const [first] = fragment.split('&');
  const record = { ...emptyRecord, plans: { 'old/plan': { ...old, trail: `${first}&gone=yes` } } };
  expect(forerunnersOf(record, realGraph, here)).toEqual(['old/plan']);
});

test('a plan that still stands where it stood is left alone', () => {
  const other = realRoads.find(({ plan }) => plan === 'hacked/lock-thief-out');
  const trail = other?.trail.map(({ question, answer }) => `${question}=${answer}`).join('&') ?? '';
  const plans = { 'hacked/lock-thief-out': { ...old, trail }, 'no/road': old };
  expect(forerunnersOf({ ...emptyRecord, plans }, realGraph, here)).toEqual([]);
});

test('ticks and lines of an earlier plan come on top of what is there', () => {
  const seen = { version: '1', tasks: ['one'], channels: [] };
  const plans = { 'old/plan': old, 'new/plan': { ...emptyPlan, done: ['one'] } };
  const plan = { id: 'new/plan', trail: 'x=y', seen };
  const after = carriedOver(plan, ['old/plan'])({ ...emptyRecord, plans });
  expect(after.plans).toEqual({
    'new/plan': { trail: 'x=y', done: ['one', 'ask-support'], all: 1, log: [someEntry], seen },
  });
});
