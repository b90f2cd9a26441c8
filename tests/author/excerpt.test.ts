import { expect, test } from 'vitest';
import { excerptOf } from '../../src/folder/excerpt.ts';

test('a text is underlined with its quotes', () => {
  expect(excerptOf('{\n  "to": "nowhere",\n}', 2, 9)).toEqual([
    '2 |   "to": "nowhere",',
    '  |         ^^^^^^^^^',
  ]);
});

test('of an object or a list only the bracket is underlined', () => {
  expect(excerptOf('{ "plans": [1, 2] }', 1, 12)).toEqual([
    '1 | { "plans": [1, 2] }',
    '  |            ^',
  ]);
});

test('a number and a word without quotes are underlined whole', () => {
  expect(excerptOf('{ "days": 720 }', 1, 11)[1]).toBe('  |           ^^^');
  expect(excerptOf('{ "days": many }', 1, 11)[1]).toBe('  |           ^^^^');
});

test('tabs stand below tabs, so that the marks stay below the piece', () => {
  expect(excerptOf('\t\t"to"', 1, 3)).toEqual(['1 | \t\t"to"', '  | \t\t^^^^']);
});

test('of a long line the part with the piece is shown', () => {
  const line = `${' '.repeat(300)}"here"${' '.repeat(300)}`;
  const [shown = '', marks = ''] = excerptOf(line, 1, 301);
  expect(shown.length).toBeLessThan(110);
  expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"here"');
});

test('of a line that is empty or not there nothing is shown', () => {
  expect(excerptOf('', 1, 1)).toEqual([]);
  expect(excerptOf('{}', 7, 1)).toEqual([]);
});
