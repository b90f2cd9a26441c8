import { expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { flowSet } from '../../src/flow/check/flow-set.ts';
import { chartOfAll } from '../../src/map/chart.ts';
import { changesBetween, difference, type Version } from '../../src/map/difference.ts';
import { type Change, changed, writeFolder } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

function version(...changes: Change[]): Version {
  const folder = readFolderOnDisk(writeFolder(changed(whole, ...changes)));
  if (!folder) throw new Error('The folder is gone.');
  return { graph: flowSet(folder.flows).graph, words: folder.words };
}

test('two versions that are alike differ in nothing', () => {
  expect([...changesBetween(version(), version())]).toEqual([]);
});

test('a node whose words changed in one language is changed', () => {
  const now = version(['account/words/bn.json', 'Lock it (bn)', 'Lock it well (bn)']);
  expect([...changesBetween(version(), now)]).toEqual([['account/lock-out', 'changed']]);
});

test('a node that was renamed is one removed and one added, and what leads to it is changed', () => {
  const now = version(
    ['account/flow.json', '"to": "lock-out"', '"to": "lock-up"'],
    ['account/flow.json', '"to": "lock-out"', '"to": "lock-up"'],
    ['account/flow.json', '"id": "lock-out"', '"id": "lock-up"'],
  );
  expect(Object.fromEntries(changesBetween(version(), now))).toEqual({
    'account/can-log-in': 'changed',
    'account/kind': 'changed',
    'account/lock-out': 'removed',
    'account/lock-up': 'added',
  });
});

test('an answer that leads elsewhere is an arrow gone and an arrow new', () => {
  const now = version([
    'account/flow.json',
    '"id": "shop",\n          "to": "recover"',
    '"id": "shop",\n          "to": "lock-out"',
  ]);
  const old = version();
  const { arrows } = difference(
    chartOfAll(old.graph),
    chartOfAll(now.graph),
    changesBetween(old, now),
  );
  const told = arrows
    .filter(({ change }) => change)
    .map(({ from, to, change }) => [from, to, change]);
  expect(told.sort()).toEqual([
    ['account/kind', 'account/lock-out', 'added'],
    ['account/kind', 'account/lock-out', 'removed'],
    ['account/kind', 'account/recover', 'added'],
    ['account/kind', 'account/recover', 'removed'],
  ]);
});
