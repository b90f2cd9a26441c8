import { expect, test } from '../../support/page.ts';
import { isAccompanied, openPlan } from '../../support/plans.ts';
import { locales } from '../../support/site.ts';

const owner = { bn: /তাঁর|তিনি/, en: /the owner/i };

for (const locale of locales) {
  test(`a helper in ${locale} reads of the owner, how to help, and what only the owner can do`, async ({
    page,
  }) => {
    await openPlan(page, locale, 'hacked/recover');
    const selfie = page.locator('[data-task="take-video-selfie"]');
    const before = await page.locator('main').innerText();
    const cautions = await selfie.locator('.caution').count();
    expect(before).not.toMatch(owner[locale]);
    await page.locator('[data-helper]').click();
    await expect(page.locator('[data-helping] li').first()).toBeVisible();
    await expect(selfie.locator('.caution')).toHaveCount(cautions + 1);
    await expect(page.locator('.stage').first()).toContainText(owner[locale]);
    await page.reload();
    await isAccompanied(page);
    await expect(page.locator('[data-helping]')).toBeVisible();
    await page.locator('[data-helper]').click();
    await expect(page.locator('[data-helping]')).toHaveCount(0);
    expect(await page.locator('.stage').first().innerText()).not.toMatch(owner[locale]);
  });
}
