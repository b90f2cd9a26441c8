import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentsOf } from '../../src/author/folder-on-disk.ts';
import { makeDesk } from '../../src/desk/desk.ts';
import { fuzzedFile } from '../support/fuzzed-files.ts';
import { without, writeFolder } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

const frames = ['words/bn/frame.json', 'words/en/frame.json'];

test('two thousand spoilt files are each reported on, drawn, and completed, and none is more than a fault', {
  timeout: 180_000,
}, () => {
  // Without the long words of the frame, which take most of the time to read.
  const others = contentsOf(writeFolder(without(whole, ...frames)));
  if (!others) throw new Error('The folder is gone.');
  const desk = makeDesk();
  fc.assert(
    fc.property(fuzzedFile, fc.nat(2000), ([name, bytes], offset) => {
      const report = desk.open(new Map([...others, [name, bytes]]), '2026-11-28');
      for (const { line, message } of report.faults) {
        expect(line).toBeGreaterThan(0);
        expect(message).not.toMatch(/undefined|\[object/);
      }
      const { boxes } = desk.draw({ kind: 'all' });
      expect(boxes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(desk.write({ kind: 'flows' }, 'svg')).not.toMatch(/<script|<img/i);
      for (const id of report.nodes.slice(0, 2)) expect(desk.node(id)?.id).toBe(id);
      const text = new TextDecoder().decode(bytes).slice(0, 5000);
      const completion = desk.complete(name, text, Math.min(offset, text.length));
      expect(completion?.options.length).not.toBe(0);
    }),
    { numRuns: 2000 },
  );
});
