import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { structure } from '../../support/small-folder-files.ts';

test('a journey that reaches another plan says which', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['account/journeys.json', '"no"', '"yes"'],
        ['account/journeys.json', ',\n        "kind": "shop"', ''],
      ),
    ),
  ).toEqual([
    {
      code: 'journey-plan',
      file: 'account/journeys.json',
      line: 9,
      column: 18,
      message:
        'The journey "the owner of a shop recovers" reaches "account/lock-out", not "account/recover".',
      help: 'Correct the flow, or the promise.',
    },
  ]);
});

test('a journey cannot promise a plan that does not exist', () => {
  expect(
    faultsOf(changed(structure, ['account/journeys.json', 'account/recover', 'account/recovery'])),
  ).toEqual([
    {
      code: 'journey-plan',
      file: 'account/journeys.json',
      line: 10,
      column: 18,
      message:
        'The journey "the owner of a shop recovers" reaches "account/recover", not "account/recovery".',
      help: 'Correct the flow, or the promise. Did you mean "account/recover"?',
    },
  ]);
});

test('a journey answers every question it comes to', () => {
  expect(
    faultsOf(changed(structure, ['account/journeys.json', ',\n        "kind": "shop"', ''])),
  ).toEqual([
    {
      code: 'journey-trail',
      file: 'account/journeys.json',
      line: 5,
      column: 18,
      message:
        'The journey "the owner of a shop recovers" comes to "account/kind" and has no answer to it.',
      help: 'Answer "account/kind", or correct the answers before it.',
    },
  ]);
});

test('a journey answers no question that is not asked', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['account/journeys.json', '"no"', '"yes"'],
        ['account/journeys.json', 'account/recover', 'account/lock-out'],
        ['account/journeys.json', '"hacked-page"', '"in-app"'],
      ),
    ),
  ).toEqual([
    {
      code: 'journey-trail',
      file: 'account/journeys.json',
      line: 8,
      column: 17,
      message:
        'The journey "the owner of a shop recovers" answers "kind", which is not asked on this road.',
      help: 'Take this answer out, or correct the answers before it.',
    },
  ]);
});

test('a journey cannot answer what is no question', () => {
  expect(faultsOf(changed(structure, ['account/journeys.json', '"kind"', '"kinds"']))).toEqual([
    {
      code: 'unknown-question',
      file: 'account/journeys.json',
      line: 8,
      column: 9,
      message: 'The journey "the owner of a shop recovers" answers "kinds", which is no question.',
      help: 'Name a question of this flow, or "other-flow/question". Did you mean "kind"?',
    },
  ]);
});

test('a journey cannot give an answer that does not exist', () => {
  expect(faultsOf(changed(structure, ['account/journeys.json', '"shop"', '"shopp"']))).toEqual([
    {
      code: 'unknown-answer',
      file: 'account/journeys.json',
      line: 8,
      column: 17,
      message:
        'The journey "the owner of a shop recovers" answers "kind" with "shopp", which is none of its answers.',
      help: 'Its answers are: mine, shop. Did you mean "shop"?',
    },
  ]);
});

test('a journey shows the channels it promises', () => {
  expect(
    faultsOf(
      changed(structure, ['account/journeys.json', '"hacked-page"', '"hacked-page", "help-page"']),
    ),
  ).toEqual([
    {
      code: 'journey-channel',
      file: 'account/journeys.json',
      line: 12,
      column: 24,
      message:
        'The journey "the owner of a shop recovers" promises the channel "help-page", which "account/recover" does not show on this road.',
      help: 'It shows: hacked-page.',
    },
  ]);
});

test('a journey of a flow that is only a neighbour begins at its own start', () => {
  expect(
    faultsOf({
      ...changed(structure, ['account/journeys.json', '"start/what": "hacked",', '']),
      'start/flow.json': {
        id: 'start',
        start: 'help',
        questions: [],
        plans: [
          {
            id: 'help',
            channels: ['help-page'],
            tasks: [],
            related: ['account/', 'account/all-well'],
          },
        ],
      },
    }),
  ).toEqual([]);
});

test('a journey with no beginning is told the start', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/journeys.json',
        '"start/what": "hacked",\n        "can-log-in": "no",\n        ',
        '',
      ]),
    ),
  ).toEqual([
    {
      code: 'journey-trail',
      file: 'account/journeys.json',
      line: 5,
      column: 18,
      message:
        'The journey "the owner of a shop recovers" comes to "start/what" and has no answer to it.',
      help: 'Answer "start/what", or correct the answers before it.',
    },
  ]);
});
