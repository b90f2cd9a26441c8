import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { Memory } from '../../src/memory/memory.ts';
import { merged } from '../../src/memory/merge.ts';
import { limits, readRecord } from '../../src/memory/read-record.ts';
import type { MemoryRecord } from '../../src/memory/record.ts';

const entry = {
  id: 'a1-b2',
  on: '2026-11-25',
  channel: 'hacked-page',
  what: 'sent',
  reference: '12',
  answer: '<script>alert(1)</script>',
} as const;
const sound: MemoryRecord = {
  version: 2,
  plans: {
    'hacked/recover': {
      trail: 'can-log-in=no',
      done: ['ask-support'],
      all: 9,
      log: [entry],
      seen: { version: '1234abcd', tasks: ['ask-support'], channels: ['hacked-page'] },
    },
  },
  region: 'bd',
  locale: 'bn',
  helping: true,
};

beforeEach(() => window.localStorage.clear());

test('a record is read as it was written', () => {
  expect(readRecord(JSON.stringify(sound))).toEqual(sound);
});

test('a record of the first version keeps its trails and ticks', () => {
  const plans = { 'a/b': { trail: 'a=b', done: ['one'], all: 3 } };
  expect(readRecord(JSON.stringify({ version: 1, plans, region: 'bd' }))).toEqual({
    version: 2,
    plans: { 'a/b': { ...plans['a/b'], log: [] } },
    region: 'bd',
  });
});

test('what a record does not know is left out', () => {
  expect(readRecord(JSON.stringify({ ...sound, more: 1 }))).toEqual(sound);
});

/** The record with one piece of it made hostile. */
const broken: readonly [what: string, text: string][] = [
  ['text of another kind', 'not json'],
  ['a list', '[]'],
  ['no plans', '{"version":2}'],
  ['a prototype for a plan', '{"version":2,"plans":{"__proto__":{"trail":"","done":[],"all":1}}}'],
  ['a constructor for a plan', '{"version":2,"plans":{"constructor":{}}}'],
  ['a day that is none', JSON.stringify(sound).replace('2026-11-25', '2026-13-25')],
  ['a kind that is none', JSON.stringify(sound).replace('"sent"', '"hacked"')],
  ['an id with markup', JSON.stringify(sound).replace('a1-b2', '<img>')],
  ['an answer of another kind', JSON.stringify(sound).replace('"12"', '{"a":1}')],
  ['an answer without end', JSON.stringify(sound).replace('"12"', `"${'9'.repeat(9999)}"`)],
  ['ticks that are numbers', JSON.stringify(sound).replace('["ask-support"]', '[1]')],
  ['a count below zero', JSON.stringify(sound).replace('"all":9', '"all":-9')],
  [
    'the same line twice',
    JSON.stringify(sound).replace('"log":[', `"log":[${JSON.stringify(entry)},`),
  ],
  ['too much of everything', ' '.repeat(limits.file) + JSON.stringify(sound)],
  ['lists within lists', `{"version":2,"plans":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
];

test.each(broken)('a record with %s is refused whole', (_, text) => {
  expect(readRecord(text)).toBe('unreadable');
});

const strange = fc.oneof(
  fc.string(),
  fc.json({ maxDepth: 6 }),
  fc
    .object({
      key: fc.constantFrom('__proto__', 'constructor', 'plans', 'version', 'log'),
      maxDepth: 5,
    })
    .map((value) => JSON.stringify(value)),
  // A sound record in which a stretch of text was put in the place of another.
  fc
    .tuple(fc.nat(), fc.nat(40), fc.oneof(fc.string(), fc.json(), fc.constant('"__proto__":')))
    .map(([at, length, text]) => {
      const whole = JSON.stringify(sound);
      const from = at % whole.length;
      return whole.slice(0, from) + text + whole.slice(from + length);
    }),
);

test('of ten thousand hostile files none is taken in by halves, and none does harm', {
  timeout: 120_000,
}, () => {
  const memory = new Memory(window.localStorage);
  memory.update(() => sound);
  const before = window.localStorage.getItem('dishari');
  fc.assert(
    fc.property(strange, (text) => {
      const record = readRecord(text);
      if (typeof record === 'string') return;
      const sum = merged(sound, record);
      expect(sum.plans['hacked/recover']?.log[0]).toEqual(entry);
      expect(readRecord(JSON.stringify(sum))).toEqual(sum);
      expect(Object.getPrototypeOf(sum.plans)).toBe(Object.prototype);
    }),
    { numRuns: 10_000 },
  );
  expect(({} as Record<string, unknown>).version).toBeUndefined();
  expect(window.localStorage.getItem('dishari')).toBe(before);
});
