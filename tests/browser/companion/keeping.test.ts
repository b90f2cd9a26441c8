import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';
import { isAccompanied, leaveOnDevice, openPlan } from '../../support/plans.ts';
import { locales, open, standsAt } from '../../support/site.ts';

const plan = 'hacked/lock-thief-out';
const trail = 'what-happened=hacked&can-log-in=yes';
const line = {
  id: 'e1',
  on: '2026-03-04',
  channel: 'in-app-security',
  what: 'sent',
  reference: 'R-7',
  answer: '',
};

async function bring(page: Page, content: string) {
  await page.locator('[data-import]').setInputFiles({
    name: 'dishari.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  await expect(page.locator('[data-import-said]')).not.toBeEmpty();
}

async function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => window.localStorage.getItem('dishari'));
}

for (const locale of locales) {
  test(`a plan that changed says what is new and what is gone in ${locale}, and keeps the rest`, async ({
    page,
  }) => {
    const seen = { version: 'before', tasks: ['change-password', 'gone-task'], channels: [] };
    const saved = { trail, done: ['change-password', 'gone-task'], all: 2, log: [line], seen };
    await leaveOnDevice(page, { [plan]: saved });
    await openPlan(page, locale, plan);
    await expect(page.locator('[data-changes]')).toBeVisible();
    await expect(page.locator('[data-changes] li').first()).toBeVisible();
    await expect(page.locator('[data-task="change-password"] input')).toBeChecked();
    await expect(page.locator('.log li')).toHaveCount(1);
    await page.locator('[data-task="log-out-devices"] input').check();
    await expect(page.locator('[data-changes]')).toBeVisible();
    await page.reload();
    await isAccompanied(page);
    await expect(page.locator('[data-changes]')).toHaveCount(0);
    expect(JSON.parse((await stored(page)) ?? '').plans[plan].done).toContain('gone-task');
  });

  test(`what was kept of a plan that is gone is found in ${locale} at the one in its place`, async ({
    page,
  }) => {
    const saved = { trail, done: ['change-password'], all: 2, log: [line] };
    await leaveOnDevice(page, { 'hacked/gone-plan': saved });
    await open(page, locale, 'start/what-happened');
    await page.locator('[data-saved="hacked/gone-plan"]').click();
    await standsAt(page, plan);
    await isAccompanied(page);
    await expect(page.locator('[data-changes]')).toBeVisible();
    await expect(page.locator('[data-task="change-password"] input')).toBeChecked();
    await expect(page.locator('.log li')).toHaveCount(1);
    const { plans } = JSON.parse((await stored(page)) ?? '');
    expect(Object.keys(plans)).toEqual([plan]);
  });

  test(`a file from another device is taken in whole in ${locale}, and a hostile one refused`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openPlan(page, locale, plan);
    await page.locator('[data-task="change-password"] input').check();
    await page.locator('[data-log]').click();
    await page.locator('.log textarea').fill('<img src=x onerror=alert(1)>');
    await page.locator('[data-box="Keeping"] summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-export]').click(),
    ]);
    const file = readFileSync(await download.path(), 'utf8');
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await openPlan(other, locale, plan);
    await other.locator('[data-task="log-out-devices"] input').check();
    await other.locator('[data-box="Keeping"] summary').click();
    const before = await stored(other);
    const hostile = [
      'not json',
      '{"version":2,"plans":{"__proto__":{}}}',
      '{"version":3,"plans":{}}',
      file.replace('"done":[', '"done":[7,'),
      `{"version":2,"plans":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    ];
    for (const content of hostile) {
      await bring(other, content);
      expect(await stored(other)).toBe(before);
    }
    await bring(other, file);
    await expect(other.locator('[data-task="change-password"] input')).toBeChecked();
    await expect(other.locator('[data-task="log-out-devices"] input')).toBeChecked();
    await other.locator('.log summary').click();
    await expect(other.locator('.log textarea')).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(other.locator('img')).toHaveCount(0);
    await expect(other.locator('[data-count="lines"]')).toContainText(
      new Intl.NumberFormat(locale).format(1),
    );
    await context.close();
  });
}

test('a record that could not be read goes into the file', async ({ page }) => {
  await page.addInitScript(() => {
    if (!window.localStorage.getItem('dishari-aside-1'))
      window.localStorage.setItem('dishari', '{"version":1,"old":');
  });
  await open(page, 'en', 'start/what-happened');
  await page.locator('[data-box="Keeping"] summary').click();
  await expect(page.locator('[data-count="aside"]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export]').click(),
  ]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8')).aside).toEqual([
    '{"version":1,"old":',
  ]);
});

test('a file that does not fit into what room is left changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const fill = 'x'.repeat(5 * 1024 * 1024 - 400);
    if (window.localStorage.length === 0) window.localStorage.setItem('full', fill);
  });
  await open(page, 'en', 'start/what-happened');
  await page.locator('[data-box="Keeping"] summary').click();
  const log = [{ ...line, answer: 'long '.repeat(300) }];
  const file = JSON.stringify({ version: 2, plans: { [plan]: { trail, done: [], all: 9, log } } });
  await bring(page, file);
  expect(await stored(page)).toBe(null);
});
