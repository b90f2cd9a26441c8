import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { twelve } from './twelve.ts';
import { writeWizardFolder } from './wizard-folder.ts';

test('the folder of the wizard is sound but for the length of its roads', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-bench-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeWizardFolder(twelve, dir);
  const folder = readFolderOnDisk(dir);
  const faults = folder ? checkFolder(folder) : [];
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['long-road']));
});
