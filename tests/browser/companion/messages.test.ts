import { expect, test } from '../../support/page.ts';
import { openPlan } from '../../support/plans.ts';
import { locales } from '../../support/site.ts';

const secret = /password|passcode|\bNID\b|passport|পাসওয়ার্ড|এনআইডি|পাসপোর্ট/i;

for (const locale of locales) {
  test(`a message to Instagram in ${locale} is in English, with its meaning beside it and its blanks marked`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPlan(page, locale, 'impersonation/fake-of-me');
    const button = page.locator('[data-message]').first();
    await button.click();
    const sheets = page.locator('.message .sheet');
    await expect(sheets.first()).toHaveAttribute('lang', 'en');
    await expect(sheets).toHaveCount(locale === 'en' ? 1 : 2);
    await expect(sheets.first().locator('mark').first()).toBeVisible();
    await page.locator('[data-copy-message]').click();
    await expect(page.locator('[data-copy-message] ~ [role="status"]').first()).not.toBeEmpty();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.replace(/\s+/g, ' ')).toBe((await sheets.first().innerText()).replace(/\s+/g, ' '));
    await button.click();
    await expect(sheets).toHaveCount(0);
  });

  test.describe(`in Bangladesh, read in ${locale}`, () => {
    test.use({ timezoneId: 'Asia/Dhaka' });
    test('the complaint for the police is in Bengali', async ({ page }) => {
      await openPlan(page, locale, 'hacked/ransom');
      await page.locator('[data-message^="police"]').click();
      const sheet = page.locator('.message .sheet').first();
      await expect(sheet).toHaveAttribute('lang', 'bn');
      await expect(sheet).toContainText(/[\u0980-\u09ff]/);
      for (const blank of await page.locator('.message mark').allInnerTexts()) {
        expect(blank).not.toMatch(secret);
      }
    });
  });

  test.describe(`elsewhere, read in ${locale}`, () => {
    test.use({ timezoneId: 'America/St_Johns' });
    test('the complaint for the police is in the own language', async ({ page }) => {
      await openPlan(page, locale, 'hacked/ransom');
      await page.locator('[data-message^="police"]').click();
      await expect(page.locator('.message .sheet')).toHaveCount(1);
      await expect(page.locator('.message .sheet')).toHaveAttribute('lang', locale);
    });
  });
}
