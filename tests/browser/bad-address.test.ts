import { expect, test } from '../support/page.ts';
import { locales, standsAt } from '../support/site.ts';

for (const locale of locales) {
  test(`an unknown answer in ${locale} stops at its question and says so`, async ({ page }) => {
    await page.goto(`/${locale}/hacked/recover/#what-happened=hacked&can-log-in=perhaps`);
    await standsAt(page, 'hacked/can-log-in');
    await expect(page.locator('[data-notice="stale"]')).toBeVisible();
    await page.locator('[data-answer="yes"]').click();
    await standsAt(page, 'hacked/lock-thief-out');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test(`a trail in ${locale} that leads elsewhere opens where it leads and says so`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/hacked/ransom/#what-happened=hacked&can-log-in=yes`);
    await standsAt(page, 'hacked/lock-thief-out');
    await expect(page.locator('[data-notice="stale"]')).toBeVisible();
  });

  test(`a fragment in ${locale} that names no question of ours keeps the page and says so`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/hacked/recover/#gone=yes`);
    await standsAt(page, 'hacked/recover');
    await expect(page.locator('[data-notice="stale"]')).toBeVisible();
  });
}

test.describe('an address that leads nowhere', () => {
  test.use({ expected: /404/ });

  for (const path of ['/bn/hacked/gone/', '/bn/gone/', '/fr/hacked/recover/', '/gone']) {
    test(`${path} opens the beginning and says so`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await standsAt(page, 'start/what-happened');
      await expect(page.locator('[data-notice="unknown"]')).toBeVisible();
    });
  }
});

test('the start stands at its own address too', async ({ page }) => {
  await page.goto('/bn/start/what-happened/');
  await standsAt(page, 'start/what-happened');
  await expect(page.locator('main')).toHaveAttribute('data-kind', 'start');
});

test('a flow without a node opens its first question', async ({ page }) => {
  await page.goto('/bn/hacked/');
  await standsAt(page, 'hacked/can-log-in');
});

test('broken escapes and script in the fragment are only an unknown question', async ({ page }) => {
  await page.goto('/bn/hacked/recover/#%E0%A4%A=%3Cscript%3Ealert(1)%3C/script%3E&<b>=x');
  await standsAt(page, 'hacked/recover');
  await expect(page.locator('[data-notice="stale"]')).toBeVisible();
});

test('the skip button keeps the answers and leaves no entry in the history', async ({ page }) => {
  await page.goto('/en/hacked/what-changed/#what-happened=hacked&can-log-in=no');
  await standsAt(page, 'hacked/what-changed');
  await expect(page.locator('[data-change]')).toHaveCount(2);
  const entries = await page.evaluate(() => window.history.length);
  await page.locator('.skip').press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/can-log-in=no$/);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await expect(page.locator('[data-change]')).toHaveCount(2);
});

test('the root leads to the language the browser asks for, else to the source', async ({
  browser,
}) => {
  for (const [reads, locale] of [
    ['en-GB', 'en'],
    ['bn-BD', 'bn'],
    ['fr-FR', 'bn'],
  ]) {
    const page = await browser.newPage({ locale: reads ?? '' });
    await page.goto('/');
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    await page.close();
  }
});
