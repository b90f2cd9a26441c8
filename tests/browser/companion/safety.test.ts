import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';
import { isAccompanied, openPlan, roadTo } from '../../support/plans.ts';
import { realRoads } from '../../support/real-flows.ts';
import { answer, locales, open, standsAt } from '../../support/site.ts';

const plan = 'hacked/lock-thief-out';
const privatePlan = realRoads.find(({ plan }) => plan.startsWith('safety/'))?.plan ?? '';
const answers = (of: string) => roadTo(of).map((step) => step.answer);

async function walkTo(page: Page, locale: string, of: string) {
  await open(page, locale, 'start/what-happened');
  await answer(page, ...answers(of));
  await standsAt(page, of);
}

async function hasLeft(page: Page) {
  await expect.poll(() => page.url()).toBe('about:blank');
}

/** Every address the tab still has, oldest first, without going there. */
async function addresses(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  return entries.map(({ url, title }) => `${url} ${title}`);
}

for (const locale of locales) {
  test(`a tap leaves an open plan in ${locale}, and Back does not return to it`, async ({
    page,
  }) => {
    await walkTo(page, locale, plan);
    await page.locator('[data-quick-exit]').click();
    await hasLeft(page);
    expect((await addresses(page)).join('\n')).not.toContain('hacked');
    await page.goBack();
    await expect(page.locator('main')).toHaveAttribute('data-kind', 'start');
    expect(new URL(page.url()).pathname).toBe(`/${locale}/`);
    await page.goForward();
    await hasLeft(page);
  });

  test(`Shift three times leaves a private plan in ${locale}, and nothing tells of it`, async ({
    page,
  }) => {
    await walkTo(page, locale, privatePlan);
    await page.locator('[data-task] input').first().check();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await hasLeft(page);
    expect((await addresses(page)).join('\n')).not.toMatch(/safety|threat|হুমকি|নিরাপ/i);
    await page.goBack();
    await expect(page.locator('main')).toHaveAttribute('data-kind', 'start');
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
    expect(await page.evaluate(() => window.sessionStorage.length)).toBe(0);
  });

  test(`private mode in ${locale} keeps nothing and addresses nothing`, async ({ page }) => {
    await open(page, locale, 'start/what-happened');
    await page.locator('[data-box="Keeping"] summary').click();
    await page.locator('[data-private-mode]').click();
    await expect(page.locator('[data-quick-exit]')).toBeVisible();
    const entries = (await addresses(page)).length;
    await answer(page, ...answers(plan));
    await isAccompanied(page);
    await page.locator('[data-task] input').first().check();
    await page.locator('[data-log]').click();
    await page.locator('.languages a').first().click();
    expect(new URL(page.url()).pathname).toBe(`/${locale}/`);
    expect(new URL(page.url()).hash).toBe('');
    expect((await addresses(page)).length).toBe(entries);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
    expect(await page.title()).not.toMatch(/hack|হ্যাক/i);
    await expect(page.locator('[data-share]')).toHaveCount(0);
    const links = page.locator('main a[href*="#"]');
    await expect(links).toHaveCount(0);
  });

  test(`one tap in ${locale} erases all, and says what that was`, async ({ page }) => {
    await walkTo(page, locale, plan);
    await isAccompanied(page);
    await page.locator('[data-task] input').first().check();
    await page.locator('[data-task] input').nth(1).check();
    await page.locator('[data-log]').click();
    await page.locator('.actions [data-erase]').click();
    const two = new Intl.NumberFormat(locale).format(2);
    await expect(page.locator('[data-notice="erased"]')).toContainText(two);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  });

  test(`a task in ${locale} warns of what others may notice, and of proof it destroys`, async ({
    page,
  }) => {
    await openPlan(page, locale, plan);
    await expect(page.locator('[data-task="change-password"] .caution')).toHaveCount(1);
    await expect(page.locator('[data-task="log-out-devices"] .caution')).toHaveCount(2);
  });
}

test('without a script the way out is a link', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/en/${privatePlan}/`);
  await page.locator('[data-quick-exit]').click();
  await hasLeft(page);
  await context.close();
});

test('any other key between two presses of Shift begins anew', async ({ page }) => {
  await walkTo(page, 'en', plan);
  for (const key of ['Shift', 'Shift', 'Tab', 'Shift', 'Shift']) await page.keyboard.press(key);
  await standsAt(page, plan);
  await page.keyboard.press('Shift');
  await hasLeft(page);
});
