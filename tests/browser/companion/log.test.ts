import { expect, test } from '../../support/page.ts';
import { textOfPdf } from '../../support/pdf-text.ts';
import { isAccompanied, openPlan } from '../../support/plans.ts';
import { locales } from '../../support/site.ts';

const plan = 'hacked/recover';
const line = '.log li';

for (const locale of locales) {
  test(`a line of the log in ${locale} is written, kept, changed, printed and taken out`, async ({
    page,
  }) => {
    await openPlan(page, locale, plan);
    await page.locator('[data-log]').click();
    await expect(page.locator(`${line} input[type="date"]`)).toBeFocused();
    await page.locator(`${line} select`).first().selectOption('login-link');
    await page.locator(`${line} input[type="text"]`).fill('ABC-123');
    await page.locator(`${line} textarea`).fill('They want a video.');
    await page.reload();
    await isAccompanied(page);
    await page.locator(`${line} summary`).click();
    await expect(page.locator(`${line} input[type="text"]`)).toHaveValue('ABC-123');
    await page.locator(`${line} textarea`).fill('They said no.');
    const text = await textOfPdf(await page.pdf({ format: 'A4' }));
    expect(text).toContain('ABC-123');
    expect(text).toContain('They said no.');
    await expect(page.locator('.print-log tbody tr')).toHaveCount(4);
    await page.locator(`${line} [data-strike]`).click();
    await expect(page.locator(line)).toHaveCount(0);
    await expect(page.locator('.print-log tbody tr')).toHaveCount(3);
  });

  test(`what is done at a channel in ${locale} stands in the log, where its answer can be noted`, async ({
    page,
  }) => {
    await openPlan(page, locale, plan);
    await page.locator('[data-followup="hacked-page"]').click();
    await expect(page.locator(line)).toHaveCount(1);
    await page.locator(`${line} summary`).click();
    await page.locator(`${line} input[type="date"]`).fill('2026-03-04');
    await expect(page.locator('[data-channel="hacked-page"] input[type="date"]')).toHaveValue(
      '2026-03-04',
    );
  });

  test(`lines written in two tabs at once in ${locale} are all kept`, async ({ page, context }) => {
    await openPlan(page, locale, plan);
    const second = await context.newPage();
    await openPlan(second, locale, plan);
    await page.locator('[data-log]').click();
    await second.locator('[data-followup="login-link"]').click();
    await expect(page.locator(line)).toHaveCount(2);
    await expect(second.locator(line)).toHaveCount(2);
    await Promise.all([
      page.locator(`${line}:first-child textarea`).fill('From the first.'),
      second.locator('[data-channel="login-link"] [data-event="refused"]').click(),
    ]);
    await expect(second.locator(line)).toHaveCount(3);
    await page.reload();
    await isAccompanied(page);
    await expect(page.locator(line)).toHaveCount(3);
    await page.locator(`${line}:first-child summary`).click();
    await expect(page.locator(`${line}:first-child textarea`)).toHaveValue('From the first.');
  });
}

test('a log that cannot be kept stays in the page, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    const fill = 'x'.repeat(5 * 1024 * 1024 - 4);
    if (window.localStorage.length === 0) window.localStorage.setItem('full', fill);
  });
  await openPlan(page, 'bn', plan);
  await page.locator('[data-log]').click();
  await page.locator(`${line} textarea`).fill('Still here.');
  await expect(page.locator(`${line} textarea`)).toHaveValue('Still here.');
  await expect(page.locator('p.notice').first()).toBeVisible();
});
