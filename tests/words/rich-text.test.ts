import { expect, test } from 'vitest';
import { piecesOf } from '../../src/words/rich-text.ts';

test('a button in braces is a piece of its own', () => {
  expect(piecesOf('Tap {next}, then wait.', false)).toEqual([
    { kind: 'plain', text: 'Tap ' },
    { kind: 'label', id: 'next' },
    { kind: 'plain', text: ', then wait.' },
  ]);
});

test('Latin words in a foreign script are told apart, addresses whole', () => {
  expect(piecesOf('ইমেইলে security@mail.instagram.com লিখে VPN বন্ধ করুন।', true)).toEqual([
    { kind: 'plain', text: 'ইমেইলে ' },
    { kind: 'latin', text: 'security@mail.instagram.com' },
    { kind: 'plain', text: ' লিখে ' },
    { kind: 'latin', text: 'VPN' },
    { kind: 'plain', text: ' বন্ধ করুন।' },
  ]);
});

test('markup is only letters', () => {
  expect(piecesOf('<b>{{x</b>', false)).toEqual([{ kind: 'plain', text: '<b>{{x</b>' }]);
});
