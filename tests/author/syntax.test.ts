import { expect, test } from 'vitest';
import { changed, faultsOf, without } from '../support/small-folder.ts';
import { structure } from '../support/small-folder-files.ts';

const latin = Buffer.from('{ "id": "\xe9" }', 'latin1');

test('all faults of syntax are found at once, each with its place', () => {
  expect(
    faultsOf({
      'one/flow.json':
        '{\n  // a note\n  "id": "one",\n  "start" "what",\n  "questions": [1,],\n  "plans": [\'a\']\n',
    }),
  ).toEqual([
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 2,
      column: 3,
      message: 'JSON has no comments.',
      help: 'Say it in a "why" field.',
    },
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 4,
      column: 11,
      message: 'A colon is missing here.',
      help: 'Put a colon between the name and its value.',
    },
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 5,
      column: 19,
      message: 'A comma stands before a closing bracket.',
      help: 'Take the comma out.',
    },
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 6,
      column: 13,
      message: 'This word stands without double quotes.',
      help: 'Put texts and names in double quotes; only true and false go without. Inside a text, write “ ” for quotation marks.',
    },
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 7,
      column: 1,
      message: 'A closing } is missing.',
      help: 'Close every { with a }.',
    },
  ]);
});

test('a name that stands twice is found', () => {
  expect(
    faultsOf(
      changed(structure, [
        'start/flow.json',
        '"start": "what"',
        '"start": "what", "start": "what"',
      ]),
    ),
  ).toEqual([
    {
      code: 'twin-key',
      file: 'start/flow.json',
      line: 3,
      column: 20,
      message: '"start" stands twice in one place; only the last would count.',
      help: 'Put what stands in both into one.',
    },
  ]);
});

test('a name that would change the object itself is harmless', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['start/flow.json', '"start": "what"', '"start": "what", "__proto__": { "id": "x" }'],
        ['account/journeys.json', '"start/what"', '"__proto__": "x", "start/what"'],
      ),
    ),
  ).toEqual([
    {
      code: 'unknown-question',
      file: 'account/journeys.json',
      line: 6,
      column: 9,
      message:
        'The journey "the owner of a shop recovers" answers "__proto__", which is no question.',
      help: 'Name a question of this flow, or "other-flow/question".',
    },
    {
      code: 'unknown-key',
      file: 'start/flow.json',
      line: 3,
      column: 20,
      message: 'The name "__proto__" is not known here.',
      help: 'Known here: $schema, id, why, private, reader, start, otherwise, questions, plans.',
    },
  ]);
});

test('brackets nested too deep are found, and nothing breaks', () => {
  expect(faultsOf({ 'one/flow.json': `{"id":${'['.repeat(100_000)}` })).toEqual([
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 1,
      column: 106,
      message: 'Brackets are nested more than 100 deep here.',
      help: 'Write it flatter: a condition can be split over questions.',
    },
  ]);
});

test('an empty file is said to be empty', () => {
  expect(faultsOf({ 'one/flow.json': ' ' })).toEqual([
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 1,
      column: 2,
      message: 'The file is empty.',
      help: 'Write { } at least.',
    },
  ]);
});

test('a missing flow.json is found', () => {
  expect(faultsOf(without(structure, 'account/flow.json'))).toEqual([
    {
      code: 'missing-file',
      file: 'account/flow.json',
      line: 1,
      column: 1,
      message: 'There is no file "account/flow.json".',
      help: 'Add it, or take the folder out in which it should be.',
    },
  ]);
});

test('a file that is not UTF-8 is found', () => {
  expect(faultsOf({ ...structure, 'start/flow.json': latin })).toEqual([
    {
      code: 'unreadable-file',
      file: 'start/flow.json',
      line: 1,
      column: 1,
      message: 'The file "start/flow.json" is not written in UTF-8.',
      help: 'Save it again, with "UTF-8" for its encoding.',
    },
  ]);
});

test('a mark at the beginning of a file does no harm', () => {
  expect(
    faultsOf({
      ...structure,
      'start/flow.json': `\uFEFF${JSON.stringify(structure['start/flow.json'])}`,
    }),
  ).toEqual([]);
});

test('lines are counted however they end', () => {
  expect(faultsOf({ 'one/flow.json': '{\r\n"id":\r1x' })).toEqual([
    {
      code: 'json-syntax',
      file: 'one/flow.json',
      line: 3,
      column: 2,
      message: 'This word stands without double quotes.',
      help: 'Put texts and names in double quotes; only true and false go without. Inside a text, write “ ” for quotation marks.',
    },
  ]);
});

test('a folder without a flow is told so', () => {
  expect(faultsOf({ 'notes.txt': '' })).toEqual([
    {
      code: 'missing-file',
      file: 'start/flow.json',
      line: 1,
      column: 1,
      message: 'This folder holds no flow.',
      help: 'Add a folder with a flow.json, or name another folder.',
    },
  ]);
});
