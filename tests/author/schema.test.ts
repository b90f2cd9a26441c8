import { expect, test } from 'vitest';
import { changed, faultsOf, without } from '../support/small-folder.ts';
import { structure } from '../support/small-folder-files.ts';

test('an unknown name is found, and the known one guessed', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"id": "kind",',
        '"id": "kind", "setles": "can-log-in",',
      ]),
    ),
  ).toEqual([
    {
      code: 'unknown-key',
      file: 'account/flow.json',
      line: 19,
      column: 21,
      message: 'The name "setles" is not known in "kind".',
      help: 'Known here: id, why, settles, answers. Did you mean "settles"?',
    },
  ]);
});

test('a missing field is found', () => {
  expect(faultsOf(changed(structure, ['start/flow.json', '"start": "what",', '']))).toEqual([
    {
      code: 'missing-field',
      file: 'start/flow.json',
      line: 1,
      column: 1,
      message: '"start" is missing.',
      help: 'Add "start" here.',
    },
  ]);
});

test('a value of the wrong kind is found', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['start/flow.json', '"start": "what"', '"start": 3'],
        ['start/flow.json', '"to": "account/"', '"to": 5'],
      ),
    ),
  ).toEqual([
    {
      code: 'wrong-type',
      file: 'start/flow.json',
      line: 3,
      column: 12,
      message: '"start" of "start" is a number.',
      help: 'It must be a text in double quotes.',
    },
    {
      code: 'wrong-type',
      file: 'start/flow.json',
      line: 10,
      column: 17,
      message: '"to" of "hacked" is a number.',
      help: 'It must be a text in double quotes or a list in [ ] or an object in { }.',
    },
  ]);
});

test('an id is written in lower case', () => {
  expect(
    faultsOf(
      without(
        changed(structure, ['start/flow.json', '"id": "hacked"', '"id": "Hacked by someone"']),
        'account/journeys.json',
      ),
    ),
  ).toEqual([
    {
      code: 'wrong-value',
      file: 'start/flow.json',
      line: 9,
      column: 17,
      message: '"id" is "Hacked by someone".',
      help: 'Use lower-case words joined by hyphens.',
    },
  ]);
});

test('a condition has a known form', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['account/flow.json', '"question": "can-log-in",\n                "is": "yes"', ''],
        [
          'account/flow.json',
          '"question": "kind",\n            "is"',
          '"question": "kind",\n            "are"',
        ],
      ),
    ),
  ).toEqual([
    {
      code: 'wrong-type',
      file: 'account/flow.json',
      line: 25,
      column: 23,
      message: '"when" of "mine" has none of the names known here.',
      help: 'Known here: question, all, any, not.',
    },
    {
      code: 'missing-field',
      file: 'account/flow.json',
      line: 61,
      column: 19,
      message: '"is" is missing in "when" of "recover".',
      help: 'Add "is" here.',
    },
    {
      code: 'unknown-key',
      file: 'account/flow.json',
      line: 63,
      column: 13,
      message: 'The name "are" is not known in "when" of "recover".',
      help: 'Known here: question, is.',
    },
  ]);
});

test('a condition written as a text is found', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"when": {\n                "question": "can-log-in",\n                "is": "yes"\n              }',
        '"when": "can-log-in = yes"',
      ]),
    ),
  ).toEqual([
    {
      code: 'wrong-type',
      file: 'account/flow.json',
      line: 25,
      column: 23,
      message: '"when" of "mine" is a text.',
      help: 'It must be an object in { }.',
    },
  ]);
});
