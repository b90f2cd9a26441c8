import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { type Files, structure } from '../../support/small-folder-files.ts';

const end = { id: 'end', channels: ['help'], tasks: [] };

test('a circle is named from where it begins to where it closes', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"to": "recover"\n        }\n      ]',
        '"to": "can-log-in"\n        }\n      ]',
      ]),
      true,
    ),
  ).toEqual([
    {
      code: 'circle',
      file: 'account/flow.json',
      line: 38,
      column: 17,
      message: 'A circle: can-log-in → kind → can-log-in.',
      help: 'Every road must end in a plan: lead the answer "shop" of "kind" on to another node.',
    },
  ]);
});

test('a question that leads to itself is a circle', () => {
  expect(
    faultsOf(
      changed(structure, ['start/flow.json', '"to": "account/all-well"', '"to": "what"']),
      true,
    ),
  ).toEqual([
    {
      code: 'unreachable-node',
      file: 'account/flow.json',
      line: 72,
      column: 13,
      message: 'No answer leads to the plan "all-well".',
      help: 'Lead an answer to it, or take it out.',
    },
    {
      code: 'circle',
      file: 'start/flow.json',
      line: 14,
      column: 17,
      message: 'A circle: what → what.',
      help: 'Every road must end in a plan: lead the answer "nothing" of "what" on to another node.',
    },
  ]);
});

test('a circle through two flows is found', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"to": "lock-out"\n        }',
        '"to": "start/"\n        }',
      ]),
      true,
    ),
  ).toEqual([
    {
      code: 'circle',
      file: 'account/flow.json',
      line: 10,
      column: 17,
      message: 'A circle: start/what → can-log-in → start/what.',
      help: 'Every road must end in a plan: lead the answer "yes" of "can-log-in" on to another node.',
    },
  ]);
});

test('two circles are two faults', () => {
  expect(faultsOf(folder(ask('a', 'b', 'end'), ask('b', 'a', 'c'), ask('c', 'b', 'end')))).toEqual([
    {
      code: 'circle',
      file: 'one/flow.json',
      line: 23,
      column: 17,
      message: 'A circle: a → b → a.',
      help: 'Every road must end in a plan: lead the answer "yes" of "b" on to another node.',
    },
    {
      code: 'circle',
      file: 'one/flow.json',
      line: 36,
      column: 17,
      message: 'A circle: b → c → b.',
      help: 'Every road must end in a plan: lead the answer "yes" of "c" on to another node.',
    },
  ]);
});

test('the middle of a long circle is left out', () => {
  expect(faultsOf(folder(...ring(12)))).toEqual([
    {
      code: 'circle',
      file: 'one/flow.json',
      line: 153,
      column: 17,
      message: 'A circle: q0 → q1 → q2 → q3 → … → q9 → q10 → q11 → q0.',
      help: 'Every road must end in a plan: lead the answer "yes" of "q11" on to another node.',
    },
  ]);
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

function ring(size: number) {
  return Array.from({ length: size }, (_, at) => ask(`q${at}`, `q${(at + 1) % size}`, 'end'));
}
