import { expect, test } from 'vitest';
import { blanksIn, cutAtBlanks } from '../../src/words/blanks.ts';

test('blanks are what stands in brackets, in their order', () => {
  expect(blanksIn('I am [my name], born in [place].')).toEqual(['[my name]', '[place]']);
  expect(blanksIn('Nothing to fill in.')).toEqual([]);
});

test('a message is cut so that blanks stand at the odd places', () => {
  expect(cutAtBlanks('[a] and [b]')).toEqual(['', '[a]', ' and ', '[b]', '']);
});
