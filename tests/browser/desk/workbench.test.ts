import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { run } from '../../../src/author/run.ts';
import { expect, test } from '../../support/page.ts';

test.use({ viewport: { width: 1400, height: 900 }, isMobile: false, hasTouch: false });

const faults = (page: Page) => page.getByRole('region', { name: 'What the check says' });
const wizard = (page: Page) => page.frameLocator('iframe').locator('main');

async function openBench(page: Page) {
  await page.goto('/workbench/');
  await expect(faults(page)).toContainText('Sound.');
}

/** Writes a whole file in the editor. */
async function write(page: Page, text: string) {
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

const real = (file: string) => readFileSync(`flows/${file}`, 'utf8');

test('a fault is made, seen at its line, mended, walked, and the download passes the check', async ({
  page,
}) => {
  await openBench(page);
  await page.getByLabel('File').selectOption('contact/flow.json');
  const text = real('contact/flow.json');
  const [, target = ''] = /"to": "([a-z-]+)"/.exec(text) ?? [];
  await write(page, text.replace(`"to": "${target}"`, '"to": "nowhere"'));
  await expect(faults(page)).toContainText('leads to "nowhere", which does not exist.');
  const line = text.slice(0, text.indexOf(`"to": "${target}"`)).split('\n').length;
  await expect(faults(page).getByRole('button').first()).toHaveText(
    new RegExp(`^contact/flow\\.json:${line}:`),
  );
  await faults(page).getByRole('button').first().click();
  await expect(page.locator('.cm-activeLine .cm-lintRange-error')).toHaveText('"nowhere"');
  await expect(page.locator('[data-kind="nothing"]')).toHaveCount(1);

  await write(page, text.replace('"why": "', '"why": "Looked at again: '));
  await expect(faults(page)).toContainText('Sound.');
  await expect(wizard(page)).toHaveAttribute('data-node', 'start/what-happened');
  await wizard(page).locator('[data-answer="hacked"]').click();
  await wizard(page).locator('[data-answer="yes"]').click();
  await expect(wizard(page)).toHaveAttribute('data-node', 'hacked/lock-thief-out');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what changed (1)' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(files)).toEqual(['contact/flow.json']);
  checkWith(files);
});

/** The project's flows with some files replaced must be sound. */
function checkWith(files: Record<string, Uint8Array>) {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-bench-'));
  try {
    cpSync('flows', dir, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), bytes);
    }
    expect(run(['check', dir]).code).toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test('a changed word is read in the wizard at once, and where one stands is kept', async ({
  page,
}) => {
  await openBench(page);
  await wizard(page).locator('[data-answer="hacked"]').click();
  await expect(wizard(page)).toHaveAttribute('data-node', 'hacked/can-log-in');
  await page.getByLabel('File').selectOption('hacked/words/bn.json');
  const words = JSON.parse(real('hacked/words/bn.json'));
  words.questions['can-log-in'].title = 'এখনো ঢুকতে পারছেন তো?';
  await write(page, JSON.stringify(words, null, 2));
  await expect(wizard(page).locator('h1')).toHaveText('এখনো ঢুকতে পারছেন তো?');
  await expect(wizard(page)).toHaveAttribute('data-node', 'hacked/can-log-in');
});

test('a message leads to the file and the line it is about', async ({ page }) => {
  await openBench(page);
  await page.getByLabel('File').selectOption('tasks.json');
  await write(page, real('tasks.json').replace('"stage": "now"', '"stage": "soon"'));
  await page.getByLabel('File').selectOption('start/flow.json');
  await faults(page)
    .getByRole('button', { name: /^tasks\.json/ })
    .first()
    .click();
  await expect(page.getByLabel('File')).toHaveValue('tasks.json');
  await expect(page.locator('.cm-activeLine')).toContainText('"stage": "soon"');
});

test('from a node of the map one comes to its line', async ({ page }) => {
  await openBench(page);
  await page.getByLabel('Find a node').fill('hacked/ransom');
  await page.getByLabel('Find a node').press('Enter');
  await page.getByRole('button', { name: 'Go to its line' }).click();
  await expect(page.getByLabel('File')).toHaveValue('hacked/flow.json');
  await expect(page.locator('.cm-activeLine')).toContainText('"id": "ransom"');
});

test('what may be written is offered where one writes', async ({ page }) => {
  await openBench(page);
  await page.getByLabel('File').selectOption('contact/flow.json');
  await write(page, real('contact/flow.json').replace(/"to": "[a-z-]+"/, '"to": ""'));
  await page.locator('.cm-content').press('ControlOrMeta+Home');
  await faults(page).getByRole('button').first().click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('by-ph');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: '"by-phone"' }).click();
  await expect(faults(page)).toContainText('Sound.');
});

test('a file alone is put where it belongs, and one whose place cannot be told is refused', async ({
  page,
}) => {
  await openBench(page);
  await drop(page, 'flow.json', real('contact/flow.json').replace('"why": "', '"why": "New: '));
  await expect(page.getByRole('button', { name: 'Download what changed (1)' })).toBeEnabled();
  await page.getByLabel('File').selectOption('contact/flow.json');
  await expect(page.locator('.cm-content')).toContainText('"why": "New: ');
  await drop(page, 'flow.json', '{ "id": "contact", "why": "Newer" }');
  await expect(page.locator('.cm-content')).toContainText('"why": "Newer"');
  await drop(page, 'bn.json', '{}');
  await expect(page.getByRole('alert')).toContainText('bn.json: it is not known where it belongs');
});

/** Drops a file on the page, as a hand does. */
async function drop(page: Page, name: string, text: string) {
  const data = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text ?? ''], name ?? ''));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

test('a folder that is picked takes the place of what was open', async ({ page }) => {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-picked-'));
  try {
    mkdirSync(join(dir, 'flows/start'), { recursive: true });
    const flow = { id: 'start', start: 'q', questions: [], plans: [] };
    writeFileSync(join(dir, 'flows/start/flow.json'), JSON.stringify(flow));
    writeFileSync(join(dir, 'flows/notes.txt'), 'not for us');
    await openBench(page);
    await page.getByLabel('Open a folder').setInputFiles(join(dir, 'flows'));
    await expect(faults(page)).toContainText(
      'The flow "start" starts at "q", which does not exist.',
    );
    await expect(page.getByLabel('File').locator('option')).toHaveCount(1);
    await expect(page.locator('.cm-content')).toContainText('"start":"q"');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('nothing of the wizard leads to the pages for authors, and search engines are told to pass them by', async ({
  page,
}) => {
  await page.goto('/en/');
  expect(await page.locator('a[href*="/map/"], a[href*="/workbench/"]').count()).toBe(0);
  for (const path of ['/map/', '/workbench/', '/workbench/wizard/']) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
});
