import type { Page } from '@playwright/test';
import { holdApp } from '../support/hold-app.ts';
import { expect, test } from '../support/page.ts';
import { answer, isTakenOver, locales, standsAt } from '../support/site.ts';

/** Opens an address and does not wait for what is held back. */
async function openEarly(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' });
}

async function trailOn(page: Page): Promise<(string | null)[]> {
  const changes = await page.locator('[data-change]').all();
  return Promise.all(changes.map((change) => change.getAttribute('data-change')));
}

for (const locale of locales) {
  test(`answers in ${locale} given before the app is there count, and none counts twice`, async ({
    page,
  }) => {
    const letAppCome = await holdApp(page);
    await openEarly(page, `/${locale}/`);
    await answer(page, 'hacked', 'no');
    await standsAt(page, 'hacked/what-changed');
    await expect(page.locator('h1')).toBeFocused();
    await expect(page).toHaveURL(/what-changed\/#what-happened=hacked&can-log-in=no$/);
    await letAppCome();
    await isTakenOver(page);
    await standsAt(page, 'hacked/what-changed');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    expect(await trailOn(page)).toEqual(['start/what-happened', 'hacked/can-log-in']);
    await page.goBack({ waitUntil: 'commit' });
    await standsAt(page, 'hacked/can-log-in');
    await page.goBack({ waitUntil: 'commit' });
    await standsAt(page, 'start/what-happened');
  });
}

test.describe('when the network goes after the first paint', () => {
  test.use({ expected: /ERR_INTERNET_DISCONNECTED|failed:/ });

  test('the next question needs no network', async ({ page, context }) => {
    await holdApp(page);
    await openEarly(page, '/bn/');
    await context.setOffline(true);
    await answer(page, 'hacked');
    await standsAt(page, 'hacked/can-log-in');
    await expect(page).toHaveTitle(/–/);
    await expect(page.locator('.languages [lang="en"]')).toHaveAttribute(
      'href',
      '/en/hacked/can-log-in/',
    );
  });
});

test('the answers of the address stay when a first tap adds one', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/bn/hacked/can-log-in/#what-happened=hacked');
  await answer(page, 'yes');
  await standsAt(page, 'hacked/lock-thief-out');
  await letAppCome();
  await isTakenOver(page);
  expect(await trailOn(page)).toEqual(['start/what-happened', 'hacked/can-log-in']);
});

test('an answer whose way hangs on an earlier one waits for the app', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(
    page,
    '/en/hacked/photos-of-me/#what-happened=hacked&can-log-in=no&what-changed=phone',
  );
  await page.locator('[data-answer="yes"]').click();
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  await letAppCome();
  await standsAt(page, 'hacked/phone-changed');
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
});

test('a changed answer waits for the app, which keeps what still applies', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(
    page,
    '/en/hacked/can-log-in/#what-happened=hacked&can-log-in=no&what-changed=phone',
  );
  await page.locator('[data-answer="yes"]').click();
  await letAppCome();
  await standsAt(page, 'hacked/lock-thief-out');
  await expect(page.locator('[data-notice="dropped"]')).toBeVisible();
});

test('a first tap on the way to a private page leaves no trace', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/en/');
  const entries = await page.evaluate(() => window.history.length);
  await page.locator('[data-answer="threatened"]').click();
  await letAppCome();
  await standsAt(page, 'safety/what-is-happening');
  expect(new URL(page.url()).pathname).toBe('/en/');
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
});

test('the second tap of a double tap answers nothing', async ({ page }) => {
  await holdApp(page);
  await openEarly(page, '/bn/');
  await page.locator('[data-answer="hacked"]').dblclick();
  await standsAt(page, 'hacked/can-log-in');
  await expect(page).toHaveURL(/#what-happened=hacked$/);
});

test('of two taps while a page is on its way only the last counts', async ({ page }) => {
  await holdApp(page);
  await openEarly(page, '/en/hacked/can-log-in/');
  const pages: (() => Promise<void>)[] = [];
  await page.route('**/hacked/lock-thief-out/', (route) => {
    pages.push(() => route.continue());
  });
  await page.locator('[data-answer="yes"]').click();
  await expect.poll(() => pages.length).toBe(1);
  await page.locator('[data-answer="no"]').click();
  await standsAt(page, 'hacked/what-changed');
  await Promise.all([page.waitForResponse('**/hacked/lock-thief-out/'), pages[0]?.()]);
  await standsAt(page, 'hacked/what-changed');
  await expect(page).toHaveURL(/#can-log-in=no$/);
});

test('the way back of the browser leads back before the app is there', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/bn/');
  await answer(page, 'hacked', 'no');
  await page.goBack({ waitUntil: 'commit' });
  await standsAt(page, 'hacked/can-log-in');
  await letAppCome();
  await isTakenOver(page);
  await standsAt(page, 'hacked/can-log-in');
  expect(await trailOn(page)).toEqual(['start/what-happened']);
});

test('a tick made before the app is there is kept', async ({ page }) => {
  const letAppCome = await holdApp(page);
  const tick = page.locator('[data-task="change-password"] input');
  await openEarly(page, '/bn/hacked/lock-thief-out/#what-happened=hacked&can-log-in=yes');
  await tick.check();
  await letAppCome();
  await isTakenOver(page);
  await expect(tick).toBeChecked();
  await page.reload();
  await isTakenOver(page);
  await expect(tick).toBeChecked();
});

test('a country chosen before the app is there is the one whose help is shown', async ({
  page,
}) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/en/hacked/ransom/');
  await page.locator('#country').selectOption('in');
  await letAppCome();
  await isTakenOver(page);
  await expect(page.locator('[href="https://cybercrime.gov.in"]')).toBeVisible();
});

test('a button pressed before the app is there is done when it is', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const letAppCome = await holdApp(page);
  await openEarly(page, '/bn/hacked/recover/');
  await page.locator('[data-print]').click();
  await letAppCome();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('another language keeps the answers before the app is there', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/bn/');
  await answer(page, 'hacked');
  await page.locator('.languages [lang="en"]').click();
  await expect(page).toHaveURL(/\/en\/hacked\/can-log-in\/#what-happened=hacked$/);
  await letAppCome();
  await isTakenOver(page);
  expect(await trailOn(page)).toEqual(['start/what-happened']);
});

test('links elsewhere on the page wait for the app where answers would be lost', async ({
  page,
}) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/en/hacked/what-changed/#what-happened=hacked&can-log-in=no');
  await page.locator('.back a').click();
  await letAppCome();
  await standsAt(page, 'hacked/can-log-in');
  await expect(page).toHaveURL(/#what-happened=hacked&can-log-in=no$/);
});

test.describe('when the app does not come at all', () => {
  test.use({ expected: /ERR_FAILED|failed:/ });

  test('answers lead on all the same, and the address holds them for later', async ({ page }) => {
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
    await openEarly(page, '/bn/');
    await answer(page, 'hacked', 'no', 'password', 'yes');
    await standsAt(page, 'hacked/recover');
    await page.unroute(/assets\/index-.*\.js$/);
    await page.reload();
    await isTakenOver(page);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    expect(await trailOn(page)).toHaveLength(4);
  });

  test('a private answer is followed without an entry in the history', async ({ page }) => {
    await page.route(/assets\/index-.*\.js$/, (route) => route.abort());
    await openEarly(page, '/en/');
    const entries = await page.evaluate(() => window.history.length);
    await page.locator('[data-answer="threatened"]').click();
    await standsAt(page, 'safety/what-is-happening');
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
  });

  test('a tap that waits is followed as a link', async ({ page }) => {
    const fail: (() => void)[] = [];
    await page.route(/assets\/index-.*\.js$/, (route) => {
      fail.push(() => void route.abort());
    });
    await openEarly(page, '/en/hacked/photos-of-me/#what-changed=password');
    await page.locator('[data-answer="yes"]').click();
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
    for (const abort of fail) abort();
    await standsAt(page, 'hacked/recover');
    await expect(page).toHaveURL(/#what-changed=password&photos-of-me=yes$/);
  });
});
