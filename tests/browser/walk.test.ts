import { expect, test } from '../support/page.ts';
import { answer, locales, open, standsAt } from '../support/site.ts';

const toPlan = ['hacked', 'no', 'password', 'yes'];
const plan = 'hacked/recover';
const trail = '#what-happened=hacked&can-log-in=no&what-changed=password&photos-of-me=yes';

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test('answers lead from the front page to a plan, and the address holds them', async ({
      page,
    }) => {
      await open(page, locale, 'start/what-happened');
      await answer(page, ...toPlan);
      await standsAt(page, plan);
      expect(new URL(page.url()).pathname).toBe(`/${locale}/${plan}/`);
      expect(new URL(page.url()).hash).toBe(trail);
      await expect(page.locator('[data-channel="hacked-page"]')).toBeVisible();
    });

    test('back and forward of the browser go through the same pages', async ({ page }) => {
      await open(page, locale, 'start/what-happened');
      await answer(page, ...toPlan);
      for (const node of ['photos-of-me', 'what-changed', 'can-log-in']) {
        await page.goBack();
        await standsAt(page, `hacked/${node}`);
      }
      await page.goForward();
      await standsAt(page, 'hacked/what-changed');
    });

    test('a reload, and the address given to somebody else, open the same plan', async ({
      page,
      context,
    }) => {
      await open(page, locale, 'start/what-happened');
      await answer(page, ...toPlan);
      const tasks = await page.locator('[data-task]').count();
      await page.reload();
      await standsAt(page, plan);
      await expect(page.locator('[data-task]')).toHaveCount(tasks);
      const other = await context.newPage();
      await other.goto(page.url());
      await standsAt(other, plan);
      await expect(other.locator('[data-task]')).toHaveCount(tasks);
    });

    test('the way back shows the answer given before, and keeps those behind it', async ({
      page,
    }) => {
      await open(page, locale, 'start/what-happened');
      await answer(page, ...toPlan);
      await page.locator('.back a').click();
      await standsAt(page, 'hacked/photos-of-me');
      await expect(page.locator('[data-answer="yes"]')).toHaveAttribute('aria-current', 'true');
      await page.locator('.back a').click();
      await standsAt(page, 'hacked/what-changed');
      await page.locator('[data-answer="phone"]').click();
      await standsAt(page, 'hacked/phone-changed');
    });

    test('a changed answer keeps what still applies and names what does not', async ({ page }) => {
      await open(page, locale, 'start/what-happened');
      await answer(page, ...toPlan);
      await page.locator('[data-change="hacked/what-changed"]').click();
      await standsAt(page, 'hacked/what-changed');
      await page.locator('[data-answer="email"]').click();
      await standsAt(page, 'hacked/old-mailbox');
      await expect(page.locator('[data-notice="dropped"] [data-dropped]')).toHaveCount(1);
      await expect(page.locator('[data-dropped="hacked/photos-of-me"]')).toBeVisible();
    });

    test('the other language keeps the place, the answers and the ticks', async ({ page }) => {
      const other = locale === 'bn' ? 'en' : 'bn';
      await open(page, locale, 'start/what-happened');
      await answer(page, ...toPlan);
      await page.locator('[data-task="open-hacked-page"] input').check();
      await page.locator(`.languages [lang="${other}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await standsAt(page, plan);
      expect(new URL(page.url()).pathname).toBe(`/${other}/${plan}/`);
      expect(new URL(page.url()).hash).toBe(trail);
      await expect(page.locator('[data-task="open-hacked-page"] input')).toBeChecked();
      await expect(page.locator('[data-change]')).toHaveCount(toPlan.length);
    });
  });
}

test('the heading is focused and the title new on each page, and the view is at its top', async ({
  page,
}) => {
  await open(page, 'en', 'start/what-happened');
  const title = await page.title();
  await page.locator('[data-answer="not-sure"]').scrollIntoViewIfNeeded();
  await answer(page, 'hacked');
  await expect(page.locator('h1')).toBeFocused();
  expect(await page.title()).not.toBe(title);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('start again leads to the front page without answers', async ({ page }) => {
  await open(page, 'bn', 'start/what-happened');
  await answer(page, ...toPlan);
  await page.locator('[data-restart]').click();
  await standsAt(page, 'start/what-happened');
  expect(new URL(page.url()).hash).toBe('');
});

test('the link to copy is the address of the plan', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'bn', 'start/what-happened');
  await answer(page, ...toPlan);
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-copy] + [role="status"]')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('an answer opened in a new tab carries the answers so far', async ({ page, context }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, 'hacked', 'no', 'phone');
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-answer="no"]').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await standsAt(tab, 'hacked/phone-changed');
  await standsAt(page, 'hacked/photos-of-me');
});

test('a double click answers one question', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await page.locator('[data-answer="hacked"]').dblclick();
  await standsAt(page, 'hacked/can-log-in');
  await expect(page.locator('[data-change]')).toHaveCount(1);
});
