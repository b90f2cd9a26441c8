import { expect, test } from 'vitest';
import { amended, entered, struck, ticked, tickedToo } from '../../src/memory/changes.ts';
import { emptyRecord } from '../../src/memory/record.ts';
import { someEntry } from '../support/log-entry.ts';

const seen = { version: '1', tasks: ['one', 'two'], channels: ['page'] };
const plan = { id: 'a/b', trail: 'x=y', seen };

test('a tick is added once and taken away again', () => {
  const once = ticked(plan, 'one', true)(emptyRecord);
  expect(ticked(plan, 'one', true)(once)).toEqual(once);
  expect(once.plans['a/b']).toEqual({ trail: 'x=y', done: ['one'], all: 2, log: [], seen });
  expect(ticked(plan, 'one', false)(once).plans['a/b']?.done).toEqual([]);
});

test('ticks from elsewhere come on top of what was ticked', () => {
  const own = ticked(plan, 'one', true)(emptyRecord);
  expect(tickedToo(plan, ['two', 'one'])(own).plans['a/b']?.done).toEqual(['one', 'two']);
});

test('a plan opened without its road keeps the road it was found by', () => {
  const found = ticked(plan, 'one', true)(emptyRecord);
  const again = tickedToo({ ...plan, trail: '' }, [])(found);
  expect(again.plans['a/b']?.trail).toBe('x=y');
});

test('a line is added once, changed in one part, and struck', () => {
  const once = entered(plan, someEntry)(emptyRecord);
  expect(entered(plan, { ...someEntry, answer: 'other' })(once)).toEqual(once);
  const other = entered(plan, { ...someEntry, id: 'e2' })(once);
  const changed = amended(plan, 'e1', { answer: 'No.' })(other);
  expect(changed.plans['a/b']?.log).toEqual([
    { ...someEntry, answer: 'No.' },
    { ...someEntry, id: 'e2' },
  ]);
  expect(struck(plan, 'e1')(changed).plans['a/b']?.log).toEqual([{ ...someEntry, id: 'e2' }]);
});
