import { beforeEach, expect, test } from 'vitest';
import { Memory } from '../../src/memory/memory.ts';
import { emptyRecord } from '../../src/memory/record.ts';

const saved = { trail: 'a=b', done: ['one'], all: 3, log: [] };

beforeEach(() => window.localStorage.clear());

test('what is stored is read again', () => {
  new Memory(window.localStorage).update((record) => ({ ...record, plans: { 'a/b': saved } }));
  expect(new Memory(window.localStorage).view()).toEqual({
    record: { version: 2, plans: { 'a/b': saved } },
    health: 'kept',
  });
});

test('a change is made to what another tab has stored meanwhile', () => {
  const here = new Memory(window.localStorage);
  const there = new Memory(window.localStorage);
  there.update((record) => ({ ...record, region: 'bd' }));
  here.update((record) => ({ ...record, locale: 'bn' }));
  expect(here.view().record).toEqual({ ...emptyRecord, region: 'bd', locale: 'bn' });
});

test('without a storage the record lives in the page', () => {
  const memory = new Memory(undefined);
  memory.update((record) => ({ ...record, region: 'in' }));
  expect(memory.view()).toEqual({ record: { ...emptyRecord, region: 'in' }, health: 'only-here' });
});

test('an unreadable record is put aside and not written over', () => {
  window.localStorage.setItem('dishari', 'not json');
  const memory = new Memory(window.localStorage);
  memory.update((record) => ({ ...record, region: 'in' }));
  expect(memory.view().health).toBe('put-aside');
  expect(window.localStorage.getItem('dishari-aside-1')).toBe('not json');
});

test('a second unreadable record does not push out the first', () => {
  for (const text of ['first', 'second']) {
    window.localStorage.setItem('dishari', text);
    new Memory(window.localStorage);
  }
  expect(window.localStorage.getItem('dishari-aside-1')).toBe('first');
  expect(window.localStorage.getItem('dishari-aside-2')).toBe('second');
});

test('the record of a newer version is neither used nor written over', () => {
  window.localStorage.setItem('dishari', '{"version":9}');
  const memory = new Memory(window.localStorage);
  memory.update((record) => ({ ...record, region: 'in' }));
  expect(memory.view()).toEqual({ record: { ...emptyRecord, region: 'in' }, health: 'newer' });
  expect(window.localStorage.getItem('dishari')).toBe('{"version":9}');
});

test('erase leaves nothing, not even what was put aside', () => {
  window.localStorage.setItem('dishari', 'not json');
  const memory = new Memory(window.localStorage);
  memory.update((record) => ({ ...record, region: 'in' }));
  memory.erase();
  expect(window.localStorage).toHaveLength(0);
  expect(memory.view()).toEqual({ record: emptyRecord, health: 'kept' });
});

test('two tabs that write at the same moment, each without knowing of the other, lose nothing', () => {
  const here = new Memory(window.localStorage);
  const there = new Memory(window.localStorage);
  here.update((record) => ({ ...record, region: 'bd' }));
  // The other tab stored what it had read before.
  window.localStorage.setItem('dishari', JSON.stringify({ ...emptyRecord, locale: 'bn' }));
  here.refresh();
  there.refresh();
  expect(here.view().record).toEqual({ ...emptyRecord, region: 'bd', locale: 'bn' });
  expect(there.view().record).toEqual(here.view().record);
});

test('what another tab has erased does not come back', () => {
  const here = new Memory(window.localStorage);
  here.update((record) => ({ ...record, region: 'bd' }));
  window.localStorage.clear();
  here.refresh();
  expect(here.view().record).toEqual(emptyRecord);
  expect(window.localStorage).toHaveLength(0);
});
