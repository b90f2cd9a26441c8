import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chartOfFlow } from '../../../src/map/chart.ts';
import { countThrough } from '../../../src/map/roads-through.ts';
import { expect, test } from '../../support/page.ts';
import { realGraph } from '../../support/real-flows.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

const box = (page: Page, id: string) => page.locator(`[data-box="${id}"]`);

async function openMap(page: Page, fragment = '') {
  await page.goto(`/map/${fragment}`);
  await expect(page.locator('[data-box]').first()).toBeVisible();
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync(await (await download).path());
}

test('the map begins with all flows, and a flow that is tapped shows its nodes', async ({
  page,
}) => {
  await openMap(page);
  await expect(page.locator('[data-box]')).toHaveCount(realGraph.starts.size);
  await box(page, 'hacked').click();
  const { boxes } = chartOfFlow(realGraph, 'hacked');
  await expect(page.locator('[data-box]')).toHaveCount(boxes.length);
  expect(new URL(page.url()).hash).toBe('#hacked/');
  await page.goBack();
  await expect(page.locator('[data-box]')).toHaveCount(realGraph.starts.size);
});

test('every flow can be chosen and drawn', async ({ page }) => {
  await openMap(page);
  for (const flow of realGraph.starts.keys()) {
    await page.getByLabel('Show').selectOption(flow);
    const { boxes } = chartOfFlow(realGraph, flow);
    await expect(page.locator('[data-box]')).toHaveCount(boxes.length);
  }
});

test('a node that is looked for is told of: words, channels with their dates, roads, and its page', async ({
  page,
}) => {
  await openMap(page);
  await page.getByLabel('Find a node').fill('hacked/recover');
  await page.getByLabel('Find a node').press('Enter');
  const panel = page.locator('[data-shown="hacked/recover"]');
  await expect(panel.locator('[lang="bn"] b')).toHaveText(/[\u0980-\u09FF]/);
  await expect(panel.locator('[lang="en"] b')).not.toBeEmpty();
  await expect(panel).toContainText(/hacked-page: high, 2026-\d\d/);
  const count = countThrough(realGraph, 'hacked/recover').toString();
  await expect(panel.getByRole('heading', { name: 'Roads through it' })).toHaveText(
    `Roads through it: ${count}`,
  );
  await panel.getByRole('link', { name: 'open in the wizard (en)' }).click();
  await expect(page.locator('main')).toHaveAttribute('data-node', 'hacked/recover');
});

test('a road is drawn by itself, from the start to its plan', async ({ page }) => {
  await openMap(page, '#hacked/recover');
  await page.locator('.roads button').first().click();
  await expect(page.getByLabel('Show')).toHaveValue(':road');
  await expect(box(page, 'start/what-happened')).toBeVisible();
  await expect(box(page, 'hacked/recover')).toBeVisible();
  const first = await box(page, 'start/what-happened').boundingBox();
  const last = await box(page, 'hacked/recover').boundingBox();
  expect(first?.x).toBeLessThan(last?.x ?? 0);
});

test('by keyboard alone one goes from box to box, nearer and further', async ({ page }) => {
  await openMap(page, '#hacked/can-log-in');
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  const shown = page.locator('.node');
  await expect(shown).toHaveAttribute('data-shown', /^hacked\/(what-changed|lock-thief-out)$/);
  await page.keyboard.press('ArrowLeft');
  await expect(shown).not.toHaveAttribute('data-shown', /what-changed|lock-thief-out/);
  const drawing = page.locator('.canvas > svg > g').first();
  const before = await drawing.getAttribute('transform');
  await page.keyboard.press('+');
  await expect(drawing).not.toHaveAttribute('transform', before ?? '');
});

test('the drawing is saved as SVG, as a picture, and as Mermaid', async ({ page }) => {
  await openMap(page, '#hacked/');
  const svg = (await saved(page, 'SVG')).toString();
  expect(svg).toMatch(/^<svg xmlns/);
  expect(svg).toContain('hacked/can-log-in');
  expect((await saved(page, 'Mermaid')).toString()).toMatch(/^flowchart TD\n/);
  const png = await saved(page, 'PNG');
  expect([...png.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(png.length).toBeGreaterThan(5000);
});

test('beside an earlier version, what is new, gone and changed is marked, until the comparison ends', async ({
  page,
}) => {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-earlier-'));
  const flows = join(dir, 'flows');
  try {
    cpSync('flows', flows, { recursive: true });
    const file = join(flows, 'hacked/flow.json');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"ransom"', '"held-to-ransom"'));
    await openMap(page, '#hacked/');
    await page.getByLabel('Compare with an earlier version').setInputFiles(flows);
    await expect(box(page, 'hacked/ransom')).toHaveAttribute('data-change', 'added');
    await expect(box(page, 'hacked/held-to-ransom')).toHaveAttribute('data-change', 'removed');
    await expect(box(page, 'hacked/what-changed')).toHaveAttribute('data-change', 'changed');
    await page.getByRole('button', { name: 'End the comparison' }).click();
    await expect(box(page, 'hacked/held-to-ransom')).toHaveCount(0);
    await expect(page.locator('[data-change][data-box]')).toHaveCount(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('the list says what the drawing shows', async ({ page }) => {
  await openMap(page, '#hacked/');
  await page.getByText('The drawing as a list').click();
  const { boxes } = chartOfFlow(realGraph, 'hacked');
  await expect(page.locator('.outline > ul > li')).toHaveCount(boxes.length);
  await page.locator('.outline').getByRole('button', { name: 'hacked/ransom' }).click();
  await expect(page.locator('[data-shown="hacked/ransom"]')).toBeVisible();
});

for (const path of ['/map/', '/map/#hacked/recover', '/workbench/'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`${path} has no axe violation in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await expect(page.locator('[data-box]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    });
