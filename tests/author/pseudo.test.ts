import { expect, test } from 'vitest';
import { pseudo, pseudoWords } from '../../src/author/pseudo.ts';

test('a text in pseudo shows where it begins and ends, and keeps labels and addresses', () => {
  expect(pseudo('Tap {next} at instagram.com/hacked now.', false)).toBe(
    '⟦Ţáþ {next} áţ instagram.com/hacked ñóŵ.⟧'.replace('Ţ', 'ţ'),
  );
});

test('from the right no Latin letter is left but those that must stay', () => {
  expect(pseudo('Go to {next}', true)).not.toMatch(/[A-Za-z](?![a-z]*\})/);
});

test('names stay, and lists stay lists', () => {
  expect(pseudoWords({ how: ['a', 'b'], count: 1 }, false)).toEqual({
    how: ['⟦á⟧', '⟦ƀ⟧'],
    count: 1,
  });
});
