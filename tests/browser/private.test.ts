import { expect, test } from '../support/page.ts';
import { realGraph, realRoads } from '../support/real-flows.ts';
import { answer, locales, open, standsAt } from '../support/site.ts';

const road = realRoads.find(
  ({ plan, trail }) => plan.startsWith('safety/') && trail[0]?.answer === 'threatened',
);
const answers = road?.trail.map((step) => step.answer) ?? [];
const plan = road?.plan ?? '';

for (const locale of locales) {
  test(`a private road in ${locale} writes no trail, no history and no storage`, async ({
    page,
  }) => {
    await open(page, locale, 'start/what-happened');
    const entries = await page.evaluate(() => window.history.length);
    await answer(page, ...answers);
    await standsAt(page, plan);
    await page.locator('[data-task] input').first().check();
    await page.locator('#country').selectOption('in');
    expect(new URL(page.url()).pathname).toBe(`/${locale}/`);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.title()).not.toMatch(/safety|নিরাপ|threat|হুমকি/i);
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
  });

  test(`a private page in ${locale} shows help for people in danger before its question`, async ({
    page,
  }) => {
    await open(page, locale, realGraph.starts.get('safety') ?? '');
    const help = page.locator('.first-help [data-help]').first();
    await expect(help).toBeVisible();
    const above = (await help.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    const heading = (await page.locator('h1').boundingBox())?.y ?? 0;
    expect(above).toBeLessThan(heading);
    expect(heading).toBeLessThan(400);
  });
}

test('a trail in the address of a private page is taken out of it', async ({ page }) => {
  await page.goto(`/bn/${plan}/#what-happened=threatened`);
  await standsAt(page, realGraph.starts.get('safety') ?? '');
  await expect(page).not.toHaveURL(/#/);
});

test('a private page leaves no entry behind when the reader goes on to an open one', async ({
  page,
}) => {
  await open(page, 'en', 'start/what-happened');
  const entries = await page.evaluate(() => window.history.length);
  await answer(page, ...answers);
  await page.locator('[data-restart]').click();
  await standsAt(page, 'start/what-happened');
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await expect(page.locator('[data-saved]')).toHaveCount(0);
});

test('ticks of a private plan and its language stay while the page is open', async ({ page }) => {
  await open(page, 'bn', 'start/what-happened');
  await answer(page, ...answers);
  await page.locator('[data-task] input').first().check();
  await page.locator('.languages [lang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await standsAt(page, plan);
  await expect(page.locator('[data-task] input').first()).toBeChecked();
  expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
});

test('the way back from a private page writes nothing that tells of it', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, 'threatened');
  await page.locator('.back a').click();
  await standsAt(page, 'start/what-happened');
  await expect(page).toHaveURL(/\/en\/$/);
  await answer(page, 'hacked');
  await expect(page.locator('[data-notice]')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});
