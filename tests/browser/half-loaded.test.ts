import { expect, test } from '../support/page.ts';
import { answer, open, standsAt } from '../support/site.ts';

test.describe('when words do not come', () => {
  test.use({ expected: /ERR_FAILED|failed:/ });

  test('the page says so, keeps the answers, and loads the next page as a page', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.assign(window, { requestIdleCallback: () => 0 });
    });
    await open(page, 'bn', 'start/what-happened');
    await page.route(/hacked-.*\.js$/, (route) => route.abort());
    await page.locator('[data-answer="hacked"]').click();
    await expect(page.locator('[data-notice="load-failed"]')).toBeVisible();
    await standsAt(page, 'start/what-happened');
    await page.unroute(/hacked-.*\.js$/);
    await page.locator('[data-notice="load-failed"] button').click();
    await standsAt(page, 'hacked/can-log-in');
    await expect(page).toHaveURL(/\/bn\/hacked\/can-log-in\/#what-happened=hacked$/);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test('a page without its script still leads on by its links', async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto('/bn/');
    await page.locator('[data-answer="hacked"]').click();
    await standsAt(page, 'hacked/can-log-in');
    await page.locator('[data-answer="yes"]').click();
    await standsAt(page, 'hacked/lock-thief-out');
    await expect(page.locator('[data-channel="in-app-security"]')).toBeVisible();
  });

  test('a page whose words alone do not come still leads on by its links', async ({ page }) => {
    await page.route(/assets\/(?!index).*\.js$/, (route) => route.abort());
    await page.goto('/en/hacked/can-log-in/');
    await page.locator('[data-answer="no"]').click();
    await standsAt(page, 'hacked/what-changed');
  });
});

test.describe('without JavaScript', () => {
  // Chromium gives up on preloaded modules when no script may run.
  test.use({ javaScriptEnabled: false, expected: /failed: .*\.js$/ });

  test('answers lead to a plan that shows every task that may apply, with its condition', async ({
    page,
  }) => {
    await page.goto('/en/');
    for (const [id, node] of [
      ['hacked', 'hacked/can-log-in'],
      ['no', 'hacked/what-changed'],
      ['password', 'hacked/photos-of-me'],
      ['yes', 'hacked/recover'],
    ]) {
      await page.locator(`[data-answer="${id}"]`).click();
      await standsAt(page, node ?? '');
    }
    await expect(page.locator('[data-task="take-video-selfie"] .condition')).toBeVisible();
    await expect(page.locator('[data-task="give-signup-details"] .condition')).toBeVisible();
  });

  test('the root offers both languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('a[href="/bn/"]')).toBeVisible();
    await expect(page.locator('a[href="/en/"]')).toBeVisible();
  });
});

test('a plan opened by its road shows only what applies', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, 'hacked', 'no', 'password', 'yes');
  await expect(page.locator('[data-task="take-video-selfie"]')).toHaveAttribute(
    'data-condition',
    'true',
  );
  await expect(page.locator('[data-task="give-signup-details"]')).toHaveCount(0);
});
