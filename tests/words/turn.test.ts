import { expect, test } from 'vitest';
import { turner } from '../../src/words/turn.ts';

test('the longest turn wins, a word is never cut, and a capital stays one', () => {
  const turn = turner({ you: 'the owner', 'you are': 'the owner is', your: 'the owner’s' });
  expect(turn('You are safe. Your phone, young man, is with you.')).toBe(
    'The owner is safe. The owner’s phone, young man, is with the owner.',
  );
});

test('a Bengali word is not taken for the beginning of a longer one', () => {
  const turn = turner({ আপনার: 'মালিকের', আপনি: 'মালিক' });
  expect(turn('আপনি আপনার ফোন দিন, আপনিও।')).toBe('মালিক মালিকের ফোন দিন, আপনিও।');
});

test('signs that mean something to a search are only letters here', () => {
  expect(turner({ 'you?': 'they?' })('Is it you? Youx.')).toBe('Is it they? Youx.');
});

test('without turns a text stays as it is', () => {
  expect(turner({})('You are here.')).toBe('You are here.');
});
