import { expect, test } from 'vitest';
import { changed, faultsOf } from '../support/small-folder.ts';
import { structure, whole } from '../support/small-folder-files.ts';

test('a channel is of a known kind', () => {
  expect(
    faultsOf(changed(whole, ['channels.json', '"kind": "in-app"', '"kind": "inapp"'])),
  ).toEqual([
    {
      code: 'wrong-type',
      file: 'channels.json',
      line: 5,
      column: 15,
      message: '"kind" of "in-app" is "inapp".',
      help: 'Write one of: page, form, in-app, phone, post, message, profile. Did you mean "in-app"?',
    },
  ]);
});

test('a channel leads to an official host only', () => {
  expect(
    faultsOf(
      changed(whole, [
        'channels.json',
        'https://help.instagram.com',
        'https://instagram-help.example',
      ]),
    ),
  ).toEqual([
    {
      code: 'unofficial-address',
      file: 'channels.json',
      line: 33,
      column: 14,
      message:
        '"url" of "help-page" is "https://instagram-help.example", which is no official address.',
      help: 'Write an https address of a host in src/flow/hosts.ts: nothing else is linked.',
    },
  ]);
});

test('a fact of low confidence does not ship', () => {
  expect(faultsOf(changed(whole, ['channels.json', '"high"', '"low"']))).toEqual([
    {
      code: 'wrong-value',
      file: 'channels.json',
      line: 13,
      column: 23,
      message: '"confidence" of "in-app" is "low".',
      help: 'Only "high" and "medium" ship; a fact of low confidence is left out.',
    },
  ]);
});

test('a day is written as a day', () => {
  expect(faultsOf(changed(whole, ['regions.json', '2026-12-01', 'soon']))).toEqual([
    {
      code: 'wrong-value',
      file: 'regions.json',
      line: 17,
      column: 23,
      message: '"reviewBy" of "police" is "soon".',
      help: 'Write a day as 2027-03-01.',
    },
  ]);
});

test('a file is an object', () => {
  expect(faultsOf({ ...structure, 'start/flow.json': [] })).toEqual([
    {
      code: 'wrong-type',
      file: 'start/flow.json',
      line: 1,
      column: 1,
      message: 'This file is a list.',
      help: 'It must be an object in { }.',
    },
  ]);
});

test('a missing text is found in words', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['start/words/en.json', '"title": "Start (en)",', ''],
        ['words/en/tasks.json', '"Film yourself (en)"', '7'],
      ),
    ),
  ).toEqual([
    {
      code: 'missing-field',
      file: 'start/words/en.json',
      line: 1,
      column: 1,
      message: '"title" is missing.',
      help: 'Add "title" here.',
    },
    {
      code: 'wrong-type',
      file: 'words/en/tasks.json',
      line: 9,
      column: 14,
      message: '"take-selfie › title" is a number.',
      help: 'It must be a text in double quotes.',
    },
  ]);
});

test('a list that must hold something is not empty', () => {
  expect(faultsOf(changed(structure, ['account/journeys.json', '"hacked-page"', '']))).toEqual([
    {
      code: 'wrong-value',
      file: 'account/journeys.json',
      line: 11,
      column: 19,
      message: '"channels" of "the owner of a shop recovers" is empty.',
      help: 'It needs an entry or more.',
    },
  ]);
});

test('the name of an answered question is written like a question', () => {
  expect(faultsOf(changed(structure, ['account/journeys.json', '"kind"', '"The kind"']))).toEqual([
    {
      code: 'unknown-question',
      file: 'account/journeys.json',
      line: 8,
      column: 9,
      message:
        'The journey "the owner of a shop recovers" answers "The kind", which is no question.',
      help: 'Name a question of this flow, or "other-flow/question".',
    },
    {
      code: 'wrong-value',
      file: 'account/journeys.json',
      line: 8,
      column: 9,
      message: '"The kind" cannot be a name here.',
      help: 'Name a question of this flow, or "other-flow/question".',
    },
  ]);
});

test('a dead form is found wherever it is named', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['channels.json', 'A help page', 'https://help.instagram.com/contact/606967319425038'],
        ['words/en/tasks.json', 'Film yourself', 'Not 1053588012132894!'],
      ),
    ),
  ).toEqual([
    {
      code: 'dead-address',
      file: 'channels.json',
      line: 11,
      column: 17,
      message:
        '"what" of "in-app" names the form 606967319425038, which is dead or was never confirmed.',
      help: 'Lead the reader to a channel that works. src/flow/dead-addresses.ts lists the dead ones.',
    },
    {
      code: 'dead-address',
      file: 'words/en/tasks.json',
      line: 9,
      column: 14,
      message:
        '"take-selfie › title" names the form 1053588012132894, which is dead or was never confirmed.',
      help: 'Lead the reader to a channel that works. src/flow/dead-addresses.ts lists the dead ones.',
    },
  ]);
});

test('a longer number is another form', () => {
  expect(faultsOf(changed(whole, ['channels.json', 'A help page', '60696731942503800']))).toEqual(
    [],
  );
});
