import { expect, test } from 'vitest';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { readFolder } from '../../src/folder/read-folder.ts';
import { en, flow, type Json, journeys, retype, start, type Tree } from './breaks/break.ts';
import { soundTree } from './breaks/sound-tree.ts';

/** Slips that cut a large part of the folder off: what lies behind them is not to blame. */
const slips: readonly [string, string, (tree: Tree) => void][] = [
  ['an answer leads to a flow by a mistyped name', 'dangling-target', lead('acount/')],
  ['an answer leads to a flow without its slash', 'dangling-target', lead('account')],
  [
    'a plan is mistyped',
    'dangling-target',
    (tree) => {
      tree[flow].questions[1].answers[1].to = 'recovr';
    },
  ],
  [
    'a call goes through a flow by a mistyped name',
    'dangling-target',
    lead({ call: 'acount/', then: 'account/all-well' }),
  ],
  [
    'a call goes through a flow without its slash',
    'wrong-value',
    lead({ call: 'account', then: 'account/all-well' }),
  ],
  ['a call does not come back', 'vain-call', lead({ call: 'account/', then: 'account/recover' })],
  [
    'a call goes on to a mistyped plan',
    'dangling-target',
    (tree) => {
      tree[flow].questions[1].answers[1].to = 'return';
      tree[flow].otherwise = 'recover';
      lead({ call: 'account/', then: 'account/al-well' })(tree);
    },
  ],
  [
    'an answer goes again to a mistyped question',
    'round-start',
    (tree) => {
      tree[flow].questions[1].answers[1].to = { again: 'can-log-on', most: 2, then: 'recover' };
    },
  ],
  [
    'a promise names its plan without the flow',
    'wrong-value',
    (tree) => {
      tree[journeys].journeys[0].reaches = 'recover';
    },
  ],
  [
    'words are put under a second "questions"',
    'twin-key',
    (tree) => retype(tree, en, '"plans": {', '"questions": {}, "plans": {'),
  ],
  [
    'plans are put under a second "plans"',
    'twin-key',
    (tree) => retype(tree, flow, '"plans": [', '"plans": [], "plans": ['),
  ],
  [
    'a question takes the id of another',
    'twin-id',
    (tree) => {
      tree[flow].questions[1].id = 'can-log-in';
    },
  ],
  [
    'an answer takes the id of another',
    'twin-id',
    (tree) => {
      tree[flow].questions[1].answers[1].id = 'mine';
    },
  ],
  [
    'a round is to be gone too often',
    'wrong-value',
    (tree) => {
      tree[flow].questions[1].answers[0].to = { again: 'can-log-in', most: 9, then: 'lock-out' };
    },
  ],
  [
    'the name of a field is mistyped',
    'unknown-key',
    (tree) => retype(tree, flow, '"channels"', '"chanels"'),
  ],
  [
    'a channel is mistyped',
    'unknown-channel',
    (tree) => retype(tree, flow, '"hacked-page"', '"hacked-pag"'),
  ],
];

test.each(slips)('one fault is told where %s', (_, code, slip) => {
  const tree = soundTree();
  slip(tree);
  const contents = Object.entries(tree).map(([file, json]) => [file, bytesOf(json)] as const);
  const faults = checkFolder(readFolder('', new Map(contents)));
  expect(faults.map((fault) => fault.code)).toEqual([code]);
});

function lead(to: Json) {
  return (tree: Tree) => {
    tree[start].questions[0].answers[0].to = to;
  };
}

function bytesOf(json: Json): Uint8Array {
  return new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
}
