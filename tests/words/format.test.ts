import { expect, test } from 'vitest';
import { fill, formatCount, formatDate, readsForeignLatin } from '../../src/words/format.ts';

test('numbers and dates are written in the digits of the language', () => {
  expect(formatCount('bn', 12)).toBe('১২');
  expect(formatDate('bn', '2026-09')).toContain('২০২৬');
  expect(formatDate('en', '2026-09')).toBe('September 2026');
});

test('a date is no more exact than it is known', () => {
  expect(formatDate('en', '2026')).toBe('2026');
  expect(formatDate('en', '2026-03-01')).toContain('1');
});

test('a name without a value stays as it is written', () => {
  expect(fill('{done} of {all}', { done: '1' })).toBe('1 of {all}');
});

test('Latin letters are foreign to Bengali and at home in English', () => {
  expect(readsForeignLatin('bn')).toBe(true);
  expect(readsForeignLatin('en')).toBe(false);
});
