import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { writeFolder } from '../support/small-folder.ts';
import { breaks } from './breaks/breaks.ts';
import { soundTree } from './breaks/sound-tree.ts';

const frames = ['words/bn/frame.json', 'words/en/frame.json'];

test('of two thousand random breaks each is found in its file, at a line that is there, in the same order', {
  timeout: 180_000,
}, () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.nat(breaks.length - 1), fc.infiniteStream(fc.nat()), (which, numbers) => {
      const { name, code, file, apply } = breaks[which] as (typeof breaks)[number];
      seen.add(name);
      const tree = soundTree();
      const pick = <T>(list: readonly T[]): T =>
        list[Number(numbers.next().value) % list.length] as T;
      apply(tree, pick);
      // The long words of the frame take most of the time to read, and few breaks need them.
      const needsAll = frames.includes(file) || code.startsWith('unused-');
      for (const frame of needsAll ? [] : frames) delete tree[frame];
      const folder = readFolderOnDisk(writeFolder(tree));
      if (!folder) throw new Error('The folder is gone.');
      const faults = checkFolder(folder);
      const found = faults.filter((fault) => fault.code === code && fault.file === file);
      expect(found, name).not.toEqual([]);
      for (const fault of faults) {
        const lines = folder.json.get(fault.file)?.lines.length ?? 1;
        expect(fault.line).toBeLessThanOrEqual(lines);
        expect(fault.message).not.toMatch(/undefined|\[object/);
      }
      expect(checkFolder(folder)).toEqual(faults);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(breaks.length);
});
