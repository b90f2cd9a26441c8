import { expect, test } from 'vitest';
import { daysAfter } from '../../src/plan/days.ts';

test('days are counted on the calendar, over months, years and leap days', () => {
  expect(daysAfter('2026-11-25', 7)).toBe('2026-12-02');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
});

test('the day on which clocks are changed is a day like any other', () => {
  expect(daysAfter('2026-10-30', 3)).toBe('2026-11-02');
  expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
});
