import { expect, test } from 'vitest';
import { changed, faultsOf } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

test('a question has words', () => {
  expect(faultsOf(changed(whole, ['account/words/bn.json', '"kind": {', '"kinds": {']))).toEqual([
    {
      code: 'missing-words',
      file: 'account/words/bn.json',
      line: 3,
      column: 16,
      message: 'There are no words for "kind", a question.',
      help: 'Add "kind" under "questions".',
    },
    {
      code: 'stray-words',
      file: 'account/words/bn.json',
      line: 12,
      column: 5,
      message: 'There are words for "kinds", which is no question.',
      help: 'Take them out, or correct the id. Did you mean "kind"?',
    },
  ]);
});

test('an answer has words', () => {
  expect(faultsOf(changed(whole, ['start/words/bn.json', '"nothing"', '"nothin"']))).toEqual([
    {
      code: 'missing-words',
      file: 'start/words/bn.json',
      line: 6,
      column: 18,
      message: 'There are no words for "nothing", an answer of "what".',
      help: 'Add "nothing" under "answers".',
    },
    {
      code: 'stray-words',
      file: 'start/words/bn.json',
      line: 8,
      column: 9,
      message: 'There are words for "nothin", which is no answer of "what".',
      help: 'Take them out, or correct the id. Did you mean "nothing"?',
    },
  ]);
});

test('a note belongs to an answer', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['account/words/bn.json', '"shop": "Or', '"shops": "Or'],
        ['account/words/en.json', '"shop": "Or', '"shops": "Or'],
      ),
    ),
  ).toEqual([
    {
      code: 'stray-words',
      file: 'account/words/bn.json',
      line: 19,
      column: 9,
      message: 'There are words for "shops", which is no answer of "kind".',
      help: 'Take them out, or correct the id. Did you mean "shop"?',
    },
    {
      code: 'stray-words',
      file: 'account/words/en.json',
      line: 19,
      column: 9,
      message: 'There are words for "shops", which is no answer of "kind".',
      help: 'Take them out, or correct the id. Did you mean "shop"?',
    },
  ]);
});

test('a plan has words, and words have a plan', () => {
  expect(faultsOf(changed(whole, ['account/words/bn.json', '"all-well"', '"all-wel"']))).toEqual([
    {
      code: 'missing-words',
      file: 'account/words/bn.json',
      line: 23,
      column: 12,
      message: 'There are no words for "all-well", a plan.',
      help: 'Add "all-well" under "plans".',
    },
    {
      code: 'stray-words',
      file: 'account/words/bn.json',
      line: 35,
      column: 5,
      message: 'There are words for "all-wel", which is no plan.',
      help: 'Take them out, or correct the id. Did you mean "all-well"?',
    },
  ]);
});

test('a task with a condition has the condition in words', () => {
  expect(
    faultsOf(changed(whole, ['account/words/bn.json', '"take-selfie"', '"change-password"'])),
  ).toEqual([
    {
      code: 'missing-condition-words',
      file: 'account/words/bn.json',
      line: 31,
      column: 13,
      message:
        'There are no words for "take-selfie", a task or channel with a condition in the plan "recover".',
      help: 'Add "take-selfie" under "if", such as "If Facebook is linked".',
    },
    {
      code: 'stray-condition-words',
      file: 'account/words/bn.json',
      line: 32,
      column: 9,
      message:
        'There are words for "change-password", which is no task or channel with a condition in the plan "recover".',
      help: 'Take them out, or correct the id.',
    },
  ]);
});

test('a shared list has words for each entry, and no others', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['words/bn/tasks.json', '"take-selfie"', '"take-selfi"'],
        ['words/en/channels.json', '"help-page"', '"help-pages"'],
        ['words/bn/labels.json', '"settings"', '"setting"'],
      ),
    ),
  ).toEqual([
    {
      code: 'missing-words',
      file: 'words/bn/labels.json',
      line: 1,
      column: 1,
      message: 'There are no words for "settings", a label.',
      help: 'Add "settings" to this file.',
    },
    {
      code: 'stray-words',
      file: 'words/bn/labels.json',
      line: 2,
      column: 3,
      message: 'There are words for "setting", which is no label.',
      help: 'Take them out, or correct the id. Did you mean "settings"?',
    },
    {
      code: 'missing-words',
      file: 'words/bn/tasks.json',
      line: 1,
      column: 1,
      message: 'There are no words for "take-selfie", a task.',
      help: 'Add "take-selfie" to this file.',
    },
    {
      code: 'stray-words',
      file: 'words/bn/tasks.json',
      line: 8,
      column: 3,
      message: 'There are words for "take-selfi", which is no task.',
      help: 'Take them out, or correct the id. Did you mean "take-selfie"?',
    },
    {
      code: 'missing-words',
      file: 'words/en/channels.json',
      line: 1,
      column: 1,
      message: 'There are no words for "help-page", a channel.',
      help: 'Add "help-page" to this file.',
    },
    {
      code: 'stray-words',
      file: 'words/en/channels.json',
      line: 10,
      column: 3,
      message: 'There are words for "help-pages", which is no channel.',
      help: 'Take them out, or correct the id. Did you mean "help-page"?',
    },
  ]);
});

test('a region and its helps have words', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['words/bn/regions.json', '"elsewhere"', '"constructor"'],
        ['words/en/regions.json', '"police"', '"toString"'],
      ),
    ),
  ).toEqual([
    {
      code: 'missing-words',
      file: 'words/bn/regions.json',
      line: 1,
      column: 1,
      message: 'There are no words for "elsewhere", a region.',
      help: 'Add "elsewhere" to this file.',
    },
    {
      code: 'stray-words',
      file: 'words/bn/regions.json',
      line: 2,
      column: 3,
      message: 'There are words for "constructor", which is no region.',
      help: 'Take them out, or correct the id.',
    },
    {
      code: 'missing-words',
      file: 'words/en/regions.json',
      line: 4,
      column: 14,
      message: 'There are no words for "police", a help of the region "elsewhere".',
      help: 'Add "police" under "helps".',
    },
    {
      code: 'stray-words',
      file: 'words/en/regions.json',
      line: 5,
      column: 7,
      message: 'There are words for "toString", which is no help of the region "elsewhere".',
      help: 'Take them out, or correct the id.',
    },
  ]);
});

test('an empty text is found', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['start/words/bn.json', 'Hacked (bn)', ''],
        ['start/words/en.json', 'Hacked (en)', '  '],
      ),
    ),
  ).toEqual([
    {
      code: 'empty-words',
      file: 'start/words/bn.json',
      line: 7,
      column: 19,
      message: '"questions › what › answers › hacked" is empty.',
      help: 'Write something, or take it out where it may be left out.',
    },
    {
      code: 'empty-words',
      file: 'start/words/en.json',
      line: 7,
      column: 19,
      message: 'The text "questions › what › answers › hacked" is empty.',
      help: 'Write it, or take the whole entry out where it may be left out.',
    },
  ]);
});
