import { holdApp, openEarly, trailOn } from '../support/hold-app.ts';
import { expect, test } from '../support/page.ts';
import { answer, isTakenOver, standsAt } from '../support/site.ts';

test.describe('a page that is none of ours', () => {
  test.use({ expected: /50[0-9]|failed:/ });

  test('is not shown in the place of the question', async ({ page }) => {
    await holdApp(page);
    await page.route('**/en/hacked/lock-thief-out/', (route, request) =>
      request.resourceType() === 'xhr'
        ? route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Busy</h1>' })
        : route.continue(),
    );
    await openEarly(page, '/en/hacked/can-log-in/');
    await answer(page, 'yes');
    await standsAt(page, 'hacked/lock-thief-out');
    await expect(page).toHaveURL(/#can-log-in=yes$/);
  });
});

test.describe('a script that somebody else puts into the page', () => {
  for (const moment of ['before', 'after'] as const) {
    test(`and that fails ${moment} the app is there changes nothing`, async ({ page }) => {
      const letAppCome = await holdApp(page);
      const intrude = () =>
        page.evaluate(() => {
          const script = document.createElement('script');
          document.head.append(script);
          script.dispatchEvent(new Event('error'));
        });
      await openEarly(page, '/en/hacked/photos-of-me/#what-changed=phone');
      if (moment === 'before') {
        await intrude();
        await page.locator('[data-answer="yes"]').click();
        await letAppCome();
        await standsAt(page, 'hacked/phone-changed');
      } else {
        await letAppCome();
        await isTakenOver(page);
        await intrude();
        await answer(page, 'yes');
        await standsAt(page, 'hacked/phone-changed');
        await page.goBack();
        await standsAt(page, 'hacked/photos-of-me');
        await answer(page, 'no');
      }
    });
  }
});

test.describe('when the app takes too long', () => {
  test.use({ expected: /failed:/ });

  test('a tap that waits is followed as a link', async ({ page }) => {
    await page.clock.install();
    await holdApp(page);
    await openEarly(page, '/en/hacked/photos-of-me/#what-changed=password');
    await page.locator('[data-answer="yes"]').click();
    await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
    await page.clock.fastForward(4000);
    await standsAt(page, 'hacked/photos-of-me');
    await page.clock.fastForward(2000);
    await standsAt(page, 'hacked/recover');
  });
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
