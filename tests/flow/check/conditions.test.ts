import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { type Files, structure } from '../../support/small-folder-files.ts';

const end = { id: 'end', channels: ['help'], tasks: [] };

test('a condition cannot read a question that does not exist', () => {
  expect(
    faultsOf(changed(structure, ['account/flow.json', '"question": "kind"', '"question": "kin"'])),
  ).toEqual([
    {
      code: 'unknown-question',
      file: 'account/flow.json',
      line: 63,
      column: 25,
      message: 'A condition of "recover" reads "kin", which does not exist.',
      help: 'Name a question of this flow, or "other-flow/question". Did you mean "kind"?',
    },
  ]);
});

test('a condition cannot read a plan', () => {
  expect(
    faultsOf(
      changed(structure, ['account/flow.json', '"question": "kind"', '"question": "lock-out"']),
    ),
  ).toEqual([
    {
      code: 'unknown-question',
      file: 'account/flow.json',
      line: 63,
      column: 25,
      message: 'A condition of "recover" reads "lock-out", which is a plan.',
      help: 'Name a question of this flow, or "other-flow/question".',
    },
  ]);
});

test('a condition cannot read an answer that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"mine"\n            ]',
        '"mine", "shp"\n            ]',
      ]),
    ),
  ).toEqual([
    {
      code: 'unknown-answer',
      file: 'account/flow.json',
      line: 65,
      column: 23,
      message:
        'A condition of "recover" asks whether "kind" is "shp", which is none of its answers.',
      help: 'Its answers are: mine, shop. Did you mean "shop"?',
    },
  ]);
});

test('a condition deep inside another one is read too', () => {
  expect(
    faultsOf(
      folder(
        ask(
          'a',
          [
            { when: { any: [{ all: [{ not: { question: 'a', is: 'maybe' } }] }] }, to: 'end' },
            { to: 'end' },
          ],
          'end',
        ),
      ),
    ),
  ).toEqual([
    {
      code: 'unknown-answer',
      file: 'one/flow.json',
      line: 19,
      column: 33,
      message: 'A condition of "a" asks whether "a" is "maybe", which is none of its answers.',
      help: 'Its answers are: yes, no.',
    },
  ]);
});

test('a condition cannot read a question that no road to it asks', () => {
  expect(
    faultsOf(
      folder(
        ask('a', [{ when: { question: 'b', is: 'yes' }, to: 'end' }, { to: 'b' }], 'b'),
        ask('b', 'end', 'end'),
      ),
    ),
  ).toEqual([
    {
      code: 'unasked-question',
      file: 'one/flow.json',
      line: 13,
      column: 29,
      message: 'A condition of "a" reads "b", which no road to it asks.',
      help: 'Ask it earlier, read another question, or take the condition out.',
    },
  ]);
});

test('a fact that another question settles counts as asked', () => {
  expect(
    faultsOf(
      folder(ask('s', 'a', 'b'), ask('a', 'end', 'end'), {
        ...ask('b', [{ when: { question: 'a', is: 'yes' }, to: 'end' }, { to: 'end' }], 'end'),
        settles: 'a',
      }),
    ),
  ).toEqual([]);
});

test('a question cannot settle one that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"id": "kind",',
        '"id": "kind", "settles": "can-login",',
      ]),
    ),
  ).toEqual([
    {
      code: 'settles-question',
      file: 'account/flow.json',
      line: 19,
      column: 32,
      message: 'The question "kind" settles "can-login", which is no question of this flow.',
      help: 'Name another question of this flow. Did you mean "can-log-in"?',
    },
  ]);
});

test('a question cannot settle itself', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"id": "kind",',
        '"id": "kind", "settles": "kind",',
      ]),
    ),
  ).toEqual([
    {
      code: 'settles-question',
      file: 'account/flow.json',
      line: 19,
      column: 32,
      message: 'The question "kind" settles "kind", which is itself.',
      help: 'Name another question of this flow.',
    },
  ]);
});

test('a question that settles another has no answers of its own', () => {
  expect(
    faultsOf(
      folder(ask('a', 'b', 'end'), {
        id: 'b',
        settles: 'a',
        answers: [
          { id: 'yes', to: 'end' },
          { id: 'noo', to: 'end' },
        ],
      }),
    ),
  ).toEqual([
    {
      code: 'settles-answer',
      file: 'one/flow.json',
      line: 27,
      column: 17,
      message: 'The question "b" settles "a", which has no answer "noo".',
      help: 'Use its answers: yes, no. Did you mean "no"?',
    },
  ]);
});

interface Question {
  id: string;
  settles?: string;
  answers: readonly object[];
}

/** A folder of one flow that begins at the first of these questions. */
function folder(...questions: readonly Question[]): Files {
  return { 'one/flow.json': { id: 'one', start: questions[0]?.id, questions, plans: [end] } };
}

function ask(id: string, yes: unknown, no: unknown) {
  return {
    id,
    answers: [
      { id: 'yes', to: yes },
      { id: 'no', to: no },
    ],
  };
}
