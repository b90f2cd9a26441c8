import { describe, expect, test } from 'vitest';
import { fragmentOf, parseFragment, parsePath, pathOf } from '../../src/machine/address.ts';
import { graph, trailFrom } from './small-flows.ts';

describe('a path', () => {
  test('names locale, flow and node under the base', () => {
    expect(pathOf('/help/', 'bn', 'account/can-log-in', graph)).toBe(
      '/help/bn/account/can-log-in/',
    );
  });

  test('of the start is the page of the locale', () => {
    expect(pathOf('/', 'en', 'start/what', graph)).toBe('/en/');
  });

  test.each([
    ['/bn/account/recover/', { locale: 'bn', node: 'account/recover' }],
    ['/bn/account/recover/index.html', { locale: 'bn', node: 'account/recover' }],
    ['/bn/', { locale: 'bn', node: '' }],
    ['/', { locale: undefined, node: '' }],
    ['/fr/account/recover/', { locale: undefined, node: 'fr/account/recover' }],
    ['//bn//account', { locale: 'bn', node: 'account' }],
  ])('%s is read as written', (path, expected) => {
    expect(parsePath(path, '/', ['bn', 'en'])).toEqual(expected);
  });
});

describe('a fragment', () => {
  const trail = trailFrom('start/what=hacked account/can-log-in=no account/email-changed=yes');

  test('names questions without their flow where no two flows share the name', () => {
    expect(fragmentOf(trail, graph)).toBe('#what=hacked&can-log-in=no&email-changed=yes');
  });

  test('is read back as the trail it was written from', () => {
    expect(parseFragment(fragmentOf(trail, graph), graph)).toEqual(trail);
  });

  test('may name questions with their flow', () => {
    expect(parseFragment('#start/what=hacked&account/can-log-in=no', graph)).toEqual(
      trail.slice(0, 2),
    );
  });

  test('of an empty trail is empty', () => {
    expect(fragmentOf([], graph)).toBe('');
    expect(parseFragment('', graph)).toEqual([]);
  });

  test('keeps names it does not know, for the walk to stop at', () => {
    expect(parseFragment('#gone=yes', graph)).toEqual(trailFrom('gone=yes'));
  });

  test('with broken escapes, empty pairs or no pairs at all never throws', () => {
    expect(parseFragment('#%E0%A4%A=yes&&=&content', graph)).toEqual([
      { question: '%E0%A4%A', answer: 'yes' },
      { question: '', answer: '' },
    ]);
  });
});
