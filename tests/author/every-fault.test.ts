import { expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import type { FaultCode, WarningCode } from '../../src/flow/fault.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { warningsOf } from '../../src/folder/warnings-of.ts';
import { writeFolder } from '../support/small-folder.ts';
import { advice } from './breaks/advice.ts';
import type { Break } from './breaks/break.ts';
import { breaks } from './breaks/breaks.ts';
import { soundTree } from './breaks/sound-tree.ts';

/** A day before any review of the sound folder is due. */
const today = '2026-11-28';

test.each(breaks)('it is found when $name, and told in full', ({ name, apply, ...fault }) => {
  expect(checkFolder(folderWith(apply))).toContainEqual(fault);
});

test.each(advice)('it is advised when $name, and told in full', ({ name, apply, ...warning }) => {
  expect(warningsOf(folderWith(apply), today)).toContainEqual(warning);
});

test('the folder that is broken is sound, and needs no advice but to promise its plans', () => {
  const folder = folderWith(() => {});
  expect(checkFolder(folder)).toEqual([]);
  expect([...new Set(warningsOf(folder, today).map(({ code }) => code))]).toEqual([
    'unpromised-plan',
  ]);
});

test('every kind of fault and of advice has its break, and no two breaks one name', () => {
  const all = [...breaks, ...advice];
  expect([...new Set(all.map(({ code }) => code))].sort()).toEqual(Object.keys(codes).sort());
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

function folderWith(apply: Break['apply']) {
  const tree = soundTree();
  apply(tree, ([first]) => first as never);
  const folder = readFolderOnDisk(writeFolder(tree));
  if (!folder) throw new Error('The folder is gone.');
  return folder;
}

/** Held complete by the compiler. */
const codes: Record<FaultCode | WarningCode, true> = {
  circle: true,
  'crowded-return': true,
  'dangling-target': true,
  'dead-address': true,
  'duplicate-use': true,
  'empty-words': true,
  'few-answers': true,
  'folder-name': true,
  'journey-channel': true,
  'journey-plan': true,
  'journey-trail': true,
  'json-syntax': true,
  'long-message': true,
  'long-road': true,
  'lost-return': true,
  'missing-condition-words': true,
  'missing-fallback': true,
  'missing-field': true,
  'missing-file': true,
  'missing-placeholder': true,
  'missing-words': true,
  'named-copy': true,
  'no-channel': true,
  'no-default-route': true,
  'no-otherwise': true,
  'no-start-flow': true,
  'own-call': true,
  'reserved-id': true,
  'round-body': true,
  'round-most': true,
  'round-start': true,
  'secret-blank': true,
  'settled-call': true,
  'settles-answer': true,
  'settles-question': true,
  'stray-condition-words': true,
  'stray-file': true,
  'stray-otherwise': true,
  'stray-return': true,
  'stray-words': true,
  'twin-id': true,
  'twin-key': true,
  'unasked-question': true,
  'unknown-answer': true,
  'unknown-channel': true,
  'unknown-key': true,
  'unknown-label': true,
  'unknown-question': true,
  'unknown-region': true,
  'unknown-task': true,
  'unknown-thing': true,
  'unofficial-address': true,
  'unreachable-node': true,
  'unreachable-route': true,
  'unreadable-file': true,
  'unused-channel': true,
  'unused-label': true,
  'unused-task': true,
  'unused-thing': true,
  'vain-call': true,
  'wrong-type': true,
  'wrong-value': true,
  'long-title': true,
  'no-help': true,
  'past-review': true,
  'same-words': true,
  'unpromised-plan': true,
  'unwritten-words': true,
};
