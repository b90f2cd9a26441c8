import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '../../../src/view/companion/calendar-file.ts';

const start = new Date('2026-12-02T04:00:00Z');
const address = 'https://example.org/bn/hacked/recover/#what-happened=hacked&can-log-in=no';
const text = calendarFile({
  id: 'hacked-page-2026-12-02',
  locale: 'bn',
  product: 'দিশারি',
  start,
  title: 'দিশারি: উত্তর এসেছে কি না দেখুন, একবার; নয়তো আরেকবার',
  text: 'আপনার তালিকা:',
  address,
});

test('a calendar reads the reminder as it was meant', () => {
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect(event.startDate.toJSDate()).toEqual(start);
  expect(event.duration.toSeconds()).toBe(15 * 60);
  expect(event.summary).toBe('দিশারি: উত্তর এসেছে কি না দেখুন, একবার; নয়তো আরেকবার');
  expect(event.description).toBe(`আপনার তালিকা:\n${address}`);
  expect(event.component.getFirstPropertyValue('url')).toBe(address);
  expect(event.component.getFirstSubcomponent('valarm')).not.toBeNull();
});

test('every line of the file is as short as RFC 5545 wants it, counted in bytes', () => {
  const lines = text.split('\r\n');
  expect(lines.length).toBeGreaterThan(10);
  const bytes = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
});
