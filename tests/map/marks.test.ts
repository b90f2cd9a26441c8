import { expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { flowSet } from '../../src/flow/check/flow-set.ts';
import { chartOfAll } from '../../src/map/chart.ts';
import { marked, marksOf } from '../../src/map/marks.ts';
import { type Change, changed, writeFolder } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

function marksAfter(today: string, ...changes: Change[]) {
  const folder = readFolderOnDisk(writeFolder(changed(whole, ...changes)));
  if (!folder) throw new Error('The folder is gone.');
  const { catalog, words, locales = [] } = folder;
  const set = flowSet(folder.flows);
  const { boxes } = marked(chartOfAll(set.graph), marksOf({ set, catalog, words, locales, today }));
  return boxes.filter(({ marks }) => marks.length > 0).map(({ id, marks }) => [id, ...marks]);
}

test('a sound folder that is up to date has nothing to be looked at', () => {
  expect(marksAfter('2026-11-28')).toEqual([]);
});

test('a plan with a channel past its review is stale', () => {
  const past: Change = ['channels.json', '2027-03-01', '2026-11-01'];
  expect(marksAfter('2026-11-28', past)).toEqual([['account/lock-out', 'stale']]);
});

test('a question with an answer that leads nowhere is a dead end', () => {
  const lost: Change = ['account/flow.json', '"to": "kind"', '"to": "nowhere"'];
  expect(marksAfter('2026-11-28', lost)).toEqual([['account/can-log-in', 'dead-end']]);
});

test('a node without words in a language, or with those of the source, is untranslated', () => {
  const missing: Change = ['account/words/en.json', '"kind": {', '"kin": {'];
  const copied: Change = ['account/words/en.json', 'Well (en)', 'Well (bn)'];
  expect(marksAfter('2026-11-28', missing, copied)).toEqual([
    ['account/kind', 'untranslated'],
    ['account/all-well', 'untranslated'],
  ]);
});
