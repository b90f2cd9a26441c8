import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { type Files, structure } from '../../support/small-folder-files.ts';

const end = { id: 'end', channels: ['help'], tasks: [] };

test('a list of routes ends with one for everybody else', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"to": "recover"\n            }\n          ]',
        '"when": { "question": "can-log-in", "is": "no" }, "to": "recover"\n            }\n          ]',
      ]),
    ),
  ).toEqual([
    {
      code: 'no-default-route',
      file: 'account/flow.json',
      line: 31,
      column: 13,
      message:
        'Every route of the answer "mine" of "kind" has a condition, so it may lead nowhere.',
      help: 'Add a last route without "when", for everybody else.',
    },
  ]);
});

test('a route after one without a condition is never taken', () => {
  expect(
    faultsOf(
      changed(structure, ['account/flow.json', '"to": [', '"to": [ { "to": "recover" },']),
      true,
    ),
  ).toEqual([
    {
      code: 'unreachable-route',
      file: 'account/flow.json',
      line: 24,
      column: 13,
      message:
        'Route 2 of the answer "mine" of "kind" is never taken: it stands after one without a condition.',
      help: 'Move it up, change its condition, or take it out.',
    },
    {
      code: 'unreachable-route',
      file: 'account/flow.json',
      line: 31,
      column: 13,
      message:
        'Route 3 of the answer "mine" of "kind" is never taken: it stands after one without a condition.',
      help: 'Move it up, change its condition, or take it out.',
    },
  ]);
});

test('a route whose answers are all taken before it is never taken', () => {
  expect(
    faultsOf(
      folder(
        ask(
          'a',
          [
            { when: { question: 'a', is: ['yes', 'no'] }, to: 'end' },
            { when: { question: 'a', is: 'no' }, to: 'end' },
            { to: 'end' },
          ],
          'end',
        ),
      ),
    ),
  ).toEqual([
    {
      code: 'unreachable-route',
      file: 'one/flow.json',
      line: 21,
      column: 13,
      message:
        'Route 2 of the answer "yes" of "a" is never taken: it stands after one that is true whenever it is.',
      help: 'Move it up, change its condition, or take it out.',
    },
  ]);
});

test('a route that repeats a nested condition is never taken', () => {
  expect(
    faultsOf(
      folder(
        ask(
          'a',
          [
            {
              when: {
                all: [{ not: { question: 'a', is: 'no' } }, { question: 'a', is: ['yes', 'no'] }],
              },
              to: 'end',
            },
            {
              when: {
                all: [
                  { question: 'one/a', is: ['no', 'yes'] },
                  { not: { question: 'a', is: 'no' } },
                ],
              },
              to: 'end',
            },
            { to: 'end' },
          ],
          'end',
        ),
      ),
    ),
  ).toEqual([
    {
      code: 'unreachable-route',
      file: 'one/flow.json',
      line: 31,
      column: 13,
      message:
        'Route 2 of the answer "yes" of "a" is never taken: it stands after one that is true whenever it is.',
      help: 'Move it up, change its condition, or take it out.',
    },
  ]);
});

test('routes with different conditions are all taken', () => {
  expect(
    faultsOf(
      folder(
        ask(
          'a',
          [
            { when: { question: 'a', is: 'yes' }, to: 'end' },
            { when: { not: { question: 'a', is: 'yes' } }, to: 'end' },
            { to: 'end' },
          ],
          'end',
        ),
      ),
    ),
  ).toEqual([]);
});

/** A folder of one flow that begins at the first of these questions. */
function folder(...questions: readonly { id: string }[]): Files {
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
