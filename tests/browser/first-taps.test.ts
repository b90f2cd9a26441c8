import { holdApp, openEarly, trailOn } from '../support/hold-app.ts';
import { expect, test } from '../support/page.ts';
import { answer, isTakenOver, locales, standsAt } from '../support/site.ts';

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

test('a link elsewhere to a private page waits for the app, too', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/en/hacked/ransom/');
  const link = page.locator('.related [data-private]').first();
  const entries = await page.evaluate(() => window.history.length);
  await link.click();
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  await letAppCome();
  await expect(page.locator('main')).toHaveAttribute('data-node', /^safety\//);
  expect(new URL(page.url()).pathname).toBe('/en/hacked/ransom/');
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

test('ticks made before the app are erased with everything else', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/en/hacked/lock-thief-out/#what-happened=hacked&can-log-in=yes');
  await page.locator('[data-task="change-password"] input').check();
  await page.locator('[data-erase]').click();
  await letAppCome();
  await standsAt(page, 'start/what-happened');
  await expect(page.locator('[data-notice="erased"]')).toBeVisible();
  await expect(page.locator('[data-saved]')).toHaveCount(0);
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
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

test('the way back on the page leads back before the app is there', async ({ page }) => {
  await holdApp(page);
  await openEarly(page, '/bn/');
  await answer(page, 'hacked', 'no');
  await page.locator('.back a').click();
  await standsAt(page, 'hacked/can-log-in');
  await expect(page).toHaveURL(/#what-happened=hacked$/);
});

test('a page that was on its way when the app came does not take its place', async ({ page }) => {
  const letAppCome = await holdApp(page);
  await openEarly(page, '/en/');
  await answer(page, 'hacked', 'no');
  const late: (() => Promise<void>)[] = [];
  await page.route('**/en/hacked/can-log-in/', (route) => {
    late.push(() => route.continue());
  });
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => late.length).toBe(1);
  await letAppCome();
  await isTakenOver(page);
  await standsAt(page, 'hacked/can-log-in');
  await Promise.all([page.waitForResponse('**/en/hacked/can-log-in/'), late[0]?.()]);
  await answer(page, 'yes');
  await standsAt(page, 'hacked/lock-thief-out');
});
