import { expect, test } from 'vitest';
import type { WrittenFlow } from '../../../src/flow/flow-schema.ts';
import { ask, end, folderOf } from '../../support/call-folder.ts';
import { faultsOf } from '../../support/small-folder.ts';

const start = (questions: WrittenFlow['questions']): WrittenFlow => ({
  id: 'start',
  start: 'first',
  questions,
  plans: [end('done')],
});

const prove: WrittenFlow = {
  id: 'prove',
  start: 'who',
  otherwise: 'office',
  questions: [ask('who', { me: 'return', nobody: 'office' })],
  plans: [end('office')],
};

function told(...flows: WrittenFlow[]) {
  return faultsOf(folderOf(...flows), true).map(({ code, file, message, help }) => ({
    code,
    file,
    message,
    help,
  }));
}

test('a flow that is called twice on a road is a circle, told at a call, and the help says why', () => {
  const twice = start([
    ask('first', { no: 'second', yes: { call: 'prove/', then: 'second' } }),
    ask('second', { yes: { call: 'prove/', then: 'done' }, no: 'done' }),
  ]);
  const faults = told(twice, prove);
  expect(faults.map(({ code, file }) => [code, file])).toEqual([['circle', 'start/flow.json']]);
  expect(faults[0]?.message).toContain('prove/who');
  expect(faults[0]?.help).toMatch(/once on a road/);
});

test('a flow that calls itself by way of another is a circle', () => {
  const other: WrittenFlow = {
    ...prove,
    questions: [ask('who', { me: 'return', nobody: { call: 'ask-again/', then: 'office' } })],
  };
  const again: WrittenFlow = {
    id: 'ask-again',
    start: 'sure',
    otherwise: 'prove/office',
    questions: [ask('sure', { yes: 'return', no: { call: 'prove/', then: 'return' } })],
    plans: [],
  };
  const faults = told(
    start([ask('first', { yes: { call: 'prove/', then: 'done' }, no: 'done' })]),
    other,
    again,
  );
  expect(faults.map(({ code }) => code)).toContain('circle');
});

test('what is called and where it goes on must be there', () => {
  const faults = told(
    start([
      ask('first', { yes: { call: 'prov/', then: 'dome' }, no: { call: 'prove/', then: 'done' } }),
    ]),
    prove,
  );
  expect(faults.map(({ code, message }) => [code, message])).toEqual([
    ['dangling-target', 'The answer "yes" of "first" calls "prov/", which does not exist.'],
    ['dangling-target', 'The answer "yes" of "first" goes on to "dome", which does not exist.'],
  ]);
  expect(faults.map(({ help }) => help)).toEqual([
    expect.stringContaining('Did you mean "prove/"?'),
    expect.stringContaining('Did you mean "done"?'),
  ]);
});

test('rounds that share a question, and a round over a call, are refused', () => {
  const shared = start([
    ask('first', { yes: 'second', no: 'done' }),
    ask('second', { yes: 'third', no: { again: 'first', most: 2, then: 'done' } }),
    ask('third', { yes: 'done', no: { again: 'second', most: 2, then: 'done' } }),
  ]);
  expect(new Set(told(shared).map(({ code }) => code))).toEqual(new Set(['round-body']));
  const over = start([
    ask('first', { yes: { call: 'prove/', then: 'second' }, no: 'done' }),
    ask('second', { yes: 'done', no: { again: 'first', most: 2, then: 'done' } }),
  ]);
  expect(told(over, prove).map(({ code, message }) => [code, message])).toEqual([
    [
      'round-body',
      'The answer "no" of "second" goes again to "first"; on that way "first" calls a flow.',
    ],
  ]);
});

test('an id that a round would make may not be taken', () => {
  const taken = start([
    ask('first', { yes: 'first-2', no: { again: 'first', most: 2, then: 'done' } }),
    ask('first-2', { yes: 'done', no: 'done' }),
  ]);
  expect(told(taken).map(({ code, message }) => [code, message])).toEqual([
    [
      'twin-id',
      'The answer "no" of "first" goes again to "first"; this makes a question "first-2", an id that is already taken.',
    ],
  ]);
});
