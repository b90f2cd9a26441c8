import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';
import { textOfPdf } from '../../support/pdf-text.ts';
import { isAccompanied, openPlan } from '../../support/plans.ts';
import { scanned } from '../../support/qr.ts';
import { realRoads } from '../../support/real-flows.ts';
import { locales, open, standsAt } from '../../support/site.ts';

const plan = 'hacked/lock-thief-out';
const longest = realRoads.reduce((one, other) =>
  other.trail.length > one.trail.length ? other : one,
);

async function link(page: Page): Promise<string> {
  return (await page.locator('[data-share]').getAttribute('data-link')) ?? '';
}

for (const locale of locales) {
  test(`the code in ${locale} is read from the page and from paper, and opens the same plan`, async ({
    page,
    context,
  }) => {
    await open(page, locale, longest.plan, longest.trail);
    await isAccompanied(page);
    await page.locator('.share summary').click();
    expect(await scanned(page.locator('.share .qr svg'))).toBe(page.url());
    await page.emulateMedia({ media: 'print' });
    const read = (await scanned(page.locator('.print-log .qr svg'))) ?? '';
    const other = await context.newPage();
    await other.goto(read);
    await standsAt(other, longest.plan);
    await expect(other.locator('[data-change]')).toHaveCount(longest.trail.length);
  });

  test(`a link in ${locale} says what it tells, and carries ticks only when asked to`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openPlan(page, locale, plan);
    await page.locator('[data-task="change-password"] input').check();
    expect(await link(page)).toBe(page.url());
    const told = page.locator('[data-reveals] li');
    await expect(told).toHaveCount(2);
    await page.locator('[data-with-ticks]').check();
    await expect(told).toHaveCount(3);
    expect(new URL(await link(page)).search).toBe('');
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto(await link(page));
    await standsAt(other, plan);
    await expect(other.locator('[data-task="change-password"] input')).toBeChecked();
    await expect(other.locator('[data-changes]')).toBeVisible();
    expect(other.url()).not.toContain('done');
    await context.close();
  });

  test(`the link in ${locale} goes to the phone's own sharing, and is copied where there is none`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    });
    await openPlan(page, locale, plan);
    await page.locator('[data-share]').click();
    await expect(page.locator('[data-share] + [role="status"]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => {
      const share = async ({ url }: ShareData) => {
        document.documentElement.dataset.shared = url ?? '';
      };
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await page.locator('[data-share]').click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', page.url());
  });

  test(`the plan in ${locale} is copied as bare text`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlan(page, locale, plan);
    await page.locator('[data-copy-text]').click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const tasks = await page.locator('[data-task]').count();
    const number = new Intl.NumberFormat(locale).format(tasks);
    expect(text.split('\n').filter((line) => line.startsWith(`${number}. `))).toHaveLength(1);
    expect(text).toContain(page.url());
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`the longest road in ${locale} prints in one language and in two on ${format}`, async ({
      page,
    }) => {
      // The browser's own dialogue would hold the page while a test prints it.
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
      });
      await open(page, locale, longest.plan, longest.trail);
      await isAccompanied(page);
      const titles = { bn: '', en: '' };
      for (const other of locales) {
        await page.locator(`.languages [lang="${other}"]`).click();
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        titles[other] = (await page.locator('h1').innerText()).trim();
      }
      await page.locator(`.languages [lang="${locale}"]`).click();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await isAccompanied(page);
      const one = await textOfPdf(await page.pdf({ format }));
      expect(one).toContain('instagram.com/hacked');
      expect(one.includes(titles.en)).toBe(locale === 'en');
      await page.locator('[data-bilingual]').click();
      await expect(page.locator('html')).toHaveAttribute('data-sheet', 'two-languages');
      await expect(page.locator('html')).toHaveAttribute('data-printed', '');
      const two = await textOfPdf(await page.pdf({ format }));
      expect(two).toContain(titles.en);
      expect(two.match(/[\u0980-\u09ff]/g)?.length ?? 0).toBeGreaterThan(500);
      await page.locator('[data-bilingual]').click();
      await expect(page.locator('.two-languages')).toHaveCount(0);
    });
  }
}

test('a private plan has no link and no code', async ({ page }) => {
  const road = realRoads.find(({ plan }) => plan.startsWith('safety/'));
  await open(page, 'en', road?.plan ?? '');
  await isAccompanied(page);
  await expect(page.locator('[data-share]')).toHaveCount(0);
  await expect(page.locator('.qr')).toHaveCount(0);
});
