import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { fuzzedFile } from '../../support/fuzzed-files.ts';
import { expect, test } from '../../support/page.ts';
import { whole } from '../../support/small-folder-files.ts';

const folders = 20;
const filesOfOne = 100;

test('two thousand spoilt files leave the workbench whole: it still answers, and runs nothing of them', async ({
  page,
}) => {
  test.slow();
  await page.goto('/workbench/');
  const verdict = page.getByRole('region', { name: 'What the check says' });
  await expect(verdict).toContainText('Sound.');
  for (let round = 0; round < folders; round++) {
    const dir = spoiltFolder(round);
    try {
      await page.getByLabel('Open a folder').setInputFiles(dir);
      await expect(
        page.getByLabel('File').locator(`option[value="round-${round}.json"]`),
      ).toHaveCount(1);
      await page.getByLabel('Show').selectOption(':all');
      await expect(page.getByRole('application', { name: 'Map of every node' })).toBeVisible();
      await page.getByLabel('Show').selectOption(':flows');
      await expect(page.getByRole('application', { name: 'Map of all flows' })).toBeVisible();
    } finally {
      rmSync(dir, { recursive: true });
    }
  }
  await expect(verdict).toContainText(/\d+ faults?\./);
  expect(await page.locator('img[src], [onerror], script:not([src])').count()).toBe(0);
});

/** A folder of a hundred files: a sound one whose files, and others of flows beside it, are spoilt. */
function spoiltFolder(round: number): string {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-spoilt-'));
  const spoilt = fc.sample(fuzzedFile, { numRuns: filesOfOne, seed: round });
  for (const [name, content] of Object.entries(whole)) {
    save(dir, name, typeof content === 'string' ? content : JSON.stringify(content));
  }
  for (const [at, [name, bytes]] of spoilt.entries()) {
    const [first = '', ...rest] = name.split('/');
    save(
      dir,
      at % 2 === 0 ? name : [`${first.replace('.json', '')}-${at}`, ...rest].join('/'),
      bytes,
    );
  }
  save(dir, `round-${round}.json`, '{}');
  return dir;
}

function save(dir: string, name: string, content: string | Uint8Array) {
  const file = join(dir, name.endsWith('.json') ? name : `${name}.json`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
