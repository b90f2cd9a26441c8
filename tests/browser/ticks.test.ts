import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { answer, isTakenOver, locales, open, standsAt } from '../support/site.ts';

const task = '[data-task="change-password"] input';
const other = '[data-task="log-out-devices"] input';

async function openPlan(page: Page, locale = 'bn') {
  await open(page, locale, 'start/what-happened');
  await answer(page, 'hacked', 'yes');
}

async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...window.localStorage }));
}

for (const locale of locales) {
  test(`ticks in ${locale} survive a reload, and a lost tab is found on the front page`, async ({
    page,
    context,
  }) => {
    await openPlan(page, locale);
    await page.locator(task).check();
    await page.reload();
    await expect(page.locator(task)).toBeChecked();
    await page.close();
    const again = await context.newPage();
    await open(again, locale, 'start/what-happened');
    await again.locator('[data-saved="hacked/lock-thief-out"]').click();
    await standsAt(again, 'hacked/lock-thief-out');
    await expect(again.locator(task)).toBeChecked();
    await expect(again.locator('[data-change]')).toHaveCount(2);
  });
}

test('ticks made in two tabs both count, and show in each', async ({ page, context }) => {
  await openPlan(page);
  const second = await context.newPage();
  await openPlan(second);
  await page.locator(task).check();
  await expect(second.locator(task)).toBeChecked();
  await second.locator(other).check();
  await expect(page.locator(other)).toBeChecked();
  await page.reload();
  await expect(page.locator(task)).toBeChecked();
  await expect(page.locator(other)).toBeChecked();
});

test('erase removes everything this device holds, and says so', async ({ page }) => {
  await openPlan(page);
  await page.locator(task).check();
  await page.locator('[data-erase]').click();
  await standsAt(page, 'start/what-happened');
  await expect(page.locator('[data-notice="erased"]')).toBeVisible();
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect(await stored(page)).toEqual({});
  await page.goBack();
  await expect(page.locator('main')).not.toHaveAttribute('data-kind', 'plan');
});

test('only ids and days are stored, and what the reader wrote', async ({ page }) => {
  await openPlan(page);
  await page.locator(task).check();
  expect(JSON.parse((await stored(page)).dishari ?? '')).toEqual({
    version: 2,
    plans: {
      'hacked/lock-thief-out': {
        trail: 'what-happened=hacked&can-log-in=yes',
        done: ['change-password'],
        all: expect.any(Number),
        log: [],
        seen: {
          version: expect.stringMatching(/^[0-9a-f]{8}$/),
          tasks: expect.arrayContaining(['change-password']),
          channels: expect.arrayContaining(['in-app-security']),
        },
      },
    },
  });
});

test('a tick of a task that the plan no longer has is kept for a later version', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (window.localStorage.length > 0) return;
    const done = ['gone-task', 'change-password'];
    const plans = { 'hacked/lock-thief-out': { trail: 'gone=yes', done, all: 9 } };
    window.localStorage.setItem('dishari', JSON.stringify({ version: 1, plans }));
  });
  await openPlan(page);
  await expect(page.locator(task)).toBeChecked();
  await page.locator(other).check();
  const { plans } = JSON.parse((await stored(page)).dishari ?? '');
  expect(plans['hacked/lock-thief-out'].done).toEqual([
    'gone-task',
    'change-password',
    'log-out-devices',
  ]);
});

test('a saved plan that no longer exists does no harm', async ({ page }) => {
  await page.addInitScript(() => {
    const plans = { 'gone/plan': { trail: 'what-happened=hacked', done: ['x'], all: 3 } };
    window.localStorage.setItem('dishari', JSON.stringify({ version: 1, plans }));
  });
  await open(page, 'bn', 'start/what-happened');
  await expect(page.locator('[data-saved]')).not.toContainText('gone');
  await page.locator('[data-saved="gone/plan"]').click();
  await standsAt(page, 'hacked/can-log-in');
  await expect(page.locator('[data-notice="stale"]')).toBeVisible();
});

test('an unreadable record is put aside, not lost, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    if (!window.localStorage.getItem('dishari-aside-1'))
      window.localStorage.setItem('dishari', '{"version":1,');
  });
  await openPlan(page);
  await expect(page.locator('p.notice')).toBeVisible();
  await page.locator(task).check();
  const { dishari, ...aside } = await stored(page);
  expect(aside).toEqual({ 'dishari-aside-1': '{"version":1,' });
  expect(JSON.parse(dishari ?? '').version).toBe(2);
});

test('the record of a newer version is left as it is, and the page says so', async ({ page }) => {
  const newer = '{"version":3,"plans":[]}';
  await page.addInitScript((text) => window.localStorage.setItem('dishari', text), newer);
  await openPlan(page);
  await expect(page.locator('p.notice')).toBeVisible();
  await page.locator(task).check();
  await expect(page.locator(task)).toBeChecked();
  expect(await stored(page)).toEqual({ dishari: newer });
});

test('forbidden storage costs nothing but the memory, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await openPlan(page);
  await expect(page.locator('p.notice')).toBeVisible();
  await page.locator(task).check();
  await expect(page.locator(task)).toBeChecked();
});

test('full storage keeps the ticks in the page, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    const fill = 'x'.repeat(5 * 1024 * 1024 - 4);
    if (window.localStorage.length === 0) window.localStorage.setItem('full', fill);
  });
  await openPlan(page);
  await page.locator(task).check();
  await expect(page.locator(task)).toBeChecked();
  await expect(page.locator('p.notice')).toBeVisible();
  await isTakenOver(page);
});
