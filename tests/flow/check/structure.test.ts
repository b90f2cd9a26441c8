import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { structure } from '../../support/small-folder-files.ts';

test('several flows need one named "start"', () => {
  expect(
    faultsOf({ 'one/flow.json': planOnly('one'), 'strat/flow.json': planOnly('strat') }),
  ).toEqual([
    {
      code: 'no-start-flow',
      file: 'start/flow.json',
      line: 1,
      column: 1,
      message: 'There are several flows, and none of them is named "start".',
      help: 'Walking begins at the flow "start". Add it, with an answer for each flow. Did you mean "strat"?',
    },
  ]);
});

test('a flow alone needs not be named "start", even where an id stands twice in it', () => {
  const flow = planOnly('one');
  const twice = { ...flow, plans: [...flow.plans, ...flow.plans] };
  expect(faultsOf({ 'one/flow.json': twice }).map(({ code }) => code)).toEqual(['twin-id']);
});

test('a flow is named like its folder', () => {
  expect(
    faultsOf(changed(structure, ['account/flow.json', '"id": "account"', '"id": "acount"'])),
  ).toEqual([
    {
      code: 'folder-name',
      file: 'account/flow.json',
      line: 2,
      column: 9,
      message: 'The flow in the folder "account" calls itself "acount".',
      help: 'Write "id": "account", or rename the folder.',
    },
  ]);
});

test('two flows cannot have one id', () => {
  expect(
    faultsOf(changed(structure, ['account/flow.json', '"id": "account"', '"id": "start"'])),
  ).toEqual([
    {
      code: 'folder-name',
      file: 'account/flow.json',
      line: 2,
      column: 9,
      message: 'The flow in the folder "account" calls itself "start".',
      help: 'Write "id": "account", or rename the folder.',
    },
    {
      code: 'twin-id',
      file: 'account/flow.json',
      line: 2,
      column: 9,
      message: 'The id "start" is already taken by the flow in the folder "start".',
      help: 'Give one of the two another id. An id that readers already use must stay.',
    },
  ]);
});

test('a question and a plan of one flow cannot have one id', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['account/flow.json', '"id": "all-well"', '"id": "kind"'],
        ['start/flow.json', 'account/all-well', 'account/recover'],
      ),
    ),
  ).toEqual([
    {
      code: 'twin-id',
      file: 'account/flow.json',
      line: 72,
      column: 13,
      message: 'The id "kind" is already taken by another question or plan of this flow.',
      help: 'Give one of the two another id. An id that readers already use must stay.',
    },
  ]);
});

test('two answers of a question cannot have one id', () => {
  expect(
    faultsOf(changed(structure, ['start/flow.json', '"id": "nothing"', '"id": "hacked"'])),
  ).toEqual([
    {
      code: 'twin-id',
      file: 'start/flow.json',
      line: 13,
      column: 17,
      message: 'The id "hacked" is already taken by another answer of "what".',
      help: 'Give one of the two another id. An id that readers already use must stay.',
    },
  ]);
});

test('a question has two answers or more', () => {
  expect(
    faultsOf({
      'one/flow.json': {
        id: 'one',
        start: 'what',
        questions: [{ id: 'what', answers: [{ id: 'this', to: 'end' }] }],
        plans: [{ id: 'end', channels: ['a'], tasks: [] }],
      },
    }),
  ).toEqual([
    {
      code: 'few-answers',
      file: 'one/flow.json',
      line: 7,
      column: 18,
      message: 'The question "what" has only one answer.',
      help: 'Give it two answers or more, or leave the question out.',
    },
  ]);
});

test('a question without any answer is said to have none', () => {
  expect(
    faultsOf({
      'one/flow.json': {
        id: 'one',
        start: 'what',
        questions: [{ id: 'what', answers: [] }],
        plans: [],
      },
    }),
  ).toEqual([
    {
      code: 'few-answers',
      file: 'one/flow.json',
      line: 7,
      column: 18,
      message: 'The question "what" has no answer.',
      help: 'Give it two answers or more, or leave the question out.',
    },
  ]);
});

function planOnly(id: string) {
  return { id, start: 'end', questions: [], plans: [{ id: 'end', channels: ['help'], tasks: [] }] };
}
