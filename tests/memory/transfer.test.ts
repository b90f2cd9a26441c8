import { beforeEach, expect, test } from 'vitest';
import { Memory } from '../../src/memory/memory.ts';
import { readRecord } from '../../src/memory/read-record.ts';
import { emptyPlan, emptyRecord } from '../../src/memory/record.ts';
import { changeWhole, recordAsFile } from '../../src/memory/transfer.ts';

beforeEach(() => window.localStorage.clear());

test('a change that cannot be stored as a whole is not made at all', () => {
  const memory = new Memory(window.localStorage);
  memory.update((record) => ({ ...record, region: 'bd' }));
  const huge = 'x'.repeat(6_000_000);
  expect(changeWhole(memory, (record) => ({ ...record, locale: huge }))).toBe(false);
  expect(memory.view().record).toEqual({ ...emptyRecord, region: 'bd' });
  expect(new Memory(window.localStorage).view().record).toEqual({ ...emptyRecord, region: 'bd' });
});

test('the file of a record holds what was put aside, and reads as that record', () => {
  window.localStorage.setItem('dishari', 'not json');
  const memory = new Memory(window.localStorage);
  memory.update((record) => ({ ...record, plans: { 'a/b': emptyPlan } }));
  expect(JSON.parse(recordAsFile(memory)).aside).toEqual(['not json']);
  expect(readRecord(recordAsFile(memory))).toEqual(memory.view().record);
});

test('the file of a newer record is that record as it is', () => {
  window.localStorage.setItem('dishari', '{"version":9,"more":1}');
  expect(recordAsFile(new Memory(window.localStorage))).toBe('{"version":9,"more":1}');
});
