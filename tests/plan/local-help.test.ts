import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Region } from '../../src/flow/region-schema.ts';
import { helpsFor, regionFor } from '../../src/plan/local-help.ts';

const { regions }: { regions: Region[] } = JSON.parse(readFileSync('flows/regions.json', 'utf8'));

function regionOf(timeZone: string): Region {
  const region = regionFor(timeZone, regions);
  if (!region) throw new Error('There is no region for everywhere else.');
  return region;
}

test.each([
  ['Asia/Dhaka', 'bd'],
  ['Asia/Kolkata', 'in'],
  ['Asia/Calcutta', 'in'],
  ['Asia/Karachi', 'pk'],
  ['Europe/Madrid', 'es'],
  ['Atlantic/Canary', 'es'],
  ['Europe/London', 'gb'],
  ['America/New_York', 'us'],
  ['America/Indiana/Knox', 'us'],
  ['Europe/Berlin', 'eu'],
  ['America/St_Johns', 'other'],
  ['UTC', 'other'],
  ['', 'other'],
])('a phone set to %s is guessed to be in %s', (timeZone, id) => {
  expect(regionOf(timeZone).id).toBe(id);
});

test('a country within a wider region has the help of both', () => {
  const places = helpsFor(regionOf('Europe/Madrid'), regions, ['appeal', 'crime']);
  expect(new Set(places.map(({ region }) => region))).toEqual(new Set(['es', 'eu']));
});

test('help already said is not said again', () => {
  const region = regionOf('Asia/Dhaka');
  const again = helpsFor(region, regions, ['crime', 'danger'], ['danger']);
  expect(again.length).toBeGreaterThan(0);
  expect(again.every(({ help }) => !help.for.includes('danger'))).toBe(true);
});

test('danger, despair and crime find help in every region', () => {
  for (const region of regions) {
    for (const purpose of ['danger', 'despair', 'crime'] as const) {
      expect(helpsFor(region, regions, [purpose]), `${region.id} ${purpose}`).not.toEqual([]);
    }
  }
});
