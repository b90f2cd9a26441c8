import { expect, test } from 'vitest';
import { choices, guesser } from '../../src/flow/near-miss.ts';

test.each([
  ['emial-changed', 'email-changed'],
  ['recove', 'recover'],
  ['locked-uot', 'locked-out'],
])('%s is guessed as %s', (written, meant) => {
  const guess = guesser(['lock-thief-out', 'recover', 'email-changed', 'locked-out']);
  expect(guess(written)).toBe(` Did you mean "${meant}"?`);
});

test('nothing is guessed where nothing is near', () => {
  expect(guesser(['yes', 'no'])('maybe')).toBe('');
});

test('guessing ends where so much is unknown that it cannot be a slip', () => {
  const guess = guesser(['recover']);
  const guesses = Array.from({ length: 101 }, () => guess('recove'));
  expect(guesses.map((text) => text !== '')).toEqual([...Array(100).fill(true), false]);
});

test('a long list of choices is cut', () => {
  const names = Array.from({ length: 21 }, (_, at) => `a${at}`);
  expect(choices(names.slice(0, 2))).toBe('a0, a1');
  expect(choices(names)).toBe(`${names.slice(0, 20).join(', ')}, …`);
});
