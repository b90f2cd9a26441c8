import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '../../src/author/check-folder.ts';
import { readFolder } from '../../src/author/read-folder.ts';
import { twelve } from './twelve.ts';
import { writeWizardFolder } from './wizard-folder.ts';

test('the folder of the wizard is sound but for the length of its roads', () => {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-bench-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeWizardFolder(twelve, dir);
  const folder = readFolder(dir);
  const faults = folder ? checkFolder(folder) : [];
  expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['long-road']));
});
