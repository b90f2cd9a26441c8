import { expect, test } from 'vitest';
import { changed, faultsOf, without } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

const file = 'words/en/messages.json';

test('every part of a message needs its words', () => {
  const faults = faultsOf(changed(whole, [file, '"shop": "It is', '"shops": "It is']));
  expect(faults.map(({ code, message }) => [code, message])).toEqual([
    ['missing-words', 'There are no words for "shop", a part of the message "ask".'],
    ['stray-words', 'There are words for "shops", which is no part of the message "ask".'],
  ]);
});

test('a message that may grow longer than its author allows is found', () => {
  const long = `It is ${'very '.repeat(20)}`;
  expect(faultsOf(changed(whole, [file, 'It is ', long]))).toEqual([
    {
      code: 'long-message',
      file,
      line: 4,
      column: 14,
      message: 'The message "ask" may have 139 characters, 59 more than its "most".',
      help: 'Shorten its parts, or raise "most" in messages.json.',
    },
  ]);
});

test.each(['[my password]', '[the login code]', '[my ID number]', '[my NID]'])(
  'a blank may not ask for %s',
  (blank) => {
    const faults = faultsOf(changed(whole, [file, '[my name]', blank]));
    expect(faults.map(({ code }) => code)).toEqual(['secret-blank']);
    expect(faults[0]?.message).toContain(blank);
  },
);

test('the words of messages, things and helpers must be there', () => {
  const missing = ['helper', 'messages', 'things'].map((kind) => `words/bn/${kind}.json`);
  const faults = faultsOf(without(whole, ...missing));
  expect(faults.map(({ code, file }) => [code, file])).toEqual(
    missing.map((name) => ['missing-file', name]),
  );
});
