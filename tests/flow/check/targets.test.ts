import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { structure } from '../../support/small-folder-files.ts';

test('an answer cannot lead to a node that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"to": "recover"\n        }\n      ]',
        '"to": "recove"\n        }\n      ]',
      ]),
    ),
  ).toEqual([
    {
      code: 'dangling-target',
      file: 'account/flow.json',
      line: 38,
      column: 17,
      message: 'The answer "shop" of "kind" leads to "recove", which does not exist.',
      help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "recover"?',
    },
  ]);
});

test('a target in another flow is found by its bare name', () => {
  expect(
    faultsOf(
      changed(structure, [
        'start/flow.json',
        '"answers": [',
        '"answers": [ { "id": "well", "to": "all-well" },',
      ]),
    ),
  ).toEqual([
    {
      code: 'dangling-target',
      file: 'start/flow.json',
      line: 7,
      column: 42,
      message: 'The answer "well" of "what" leads to "all-well", which does not exist.',
      help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "account/all-well"?',
    },
  ]);
});

test('an answer cannot lead to a flow that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, [
        'start/flow.json',
        '"answers": [',
        '"answers": [ { "id": "shop", "to": "acount/" },',
      ]),
    ),
  ).toEqual([
    {
      code: 'dangling-target',
      file: 'start/flow.json',
      line: 7,
      column: 42,
      message: 'The answer "shop" of "what" leads to "acount/", which does not exist.',
      help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "account/"?',
    },
  ]);
});

test('a route cannot lead to a node that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"to": "lock-out"\n            },',
        '"to": "look-out"\n            },',
      ]),
    ),
  ).toEqual([
    {
      code: 'dangling-target',
      file: 'account/flow.json',
      line: 29,
      column: 21,
      message: 'The answer "mine" of "kind" leads to "look-out", which does not exist.',
      help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "lock-out"?',
    },
  ]);
});

test('a flow cannot start at a node that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, ['account/flow.json', '"start": "can-log-in"', '"start": "can-login"']),
    ),
  ).toEqual([
    {
      code: 'dangling-target',
      file: 'account/flow.json',
      line: 3,
      column: 12,
      message: 'The flow "account" starts at "can-login", which does not exist.',
      help: 'Name a question or plan of this flow. Did you mean "can-log-in"?',
    },
  ]);
});

test('a plan cannot be related to a node that does not exist', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"tasks": []',
        '"tasks": [], "related": ["recoverr"]',
      ]),
    ),
  ).toEqual([
    {
      code: 'dangling-target',
      file: 'account/flow.json',
      line: 76,
      column: 32,
      message: 'The plan "all-well" is related to "recoverr", which does not exist.',
      help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "recover"?',
    },
  ]);
});

test('a node that no answer leads to is found', () => {
  expect(
    faultsOf(changed(structure, ['start/flow.json', 'account/all-well', 'account/recover'])),
  ).toEqual([
    {
      code: 'unreachable-node',
      file: 'account/flow.json',
      line: 72,
      column: 13,
      message: 'No answer leads to the plan "all-well".',
      help: 'Lead an answer to it, or take it out.',
    },
  ]);
});

test('a plan that another one names as related is reached', () => {
  expect(
    faultsOf(
      changed(
        structure,
        ['start/flow.json', 'account/all-well', 'account/recover'],
        [
          'account/flow.json',
          '"tasks": [\n        "change-password"\n      ]',
          '"tasks": [], "related": ["all-well"]',
        ],
      ),
    ),
  ).toEqual([]);
});
