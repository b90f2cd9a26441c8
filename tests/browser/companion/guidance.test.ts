import { expect, test } from '../../support/page.ts';
import { openPlan, roadTo } from '../../support/plans.ts';
import { answer, isTakenOver, locales, open, standsAt } from '../../support/site.ts';

const plan = 'hacked/recover';

for (const locale of locales) {
  test(`what may be needed is there before the first answer in ${locale}, and grows shorter`, async ({
    page,
  }) => {
    await open(page, locale, 'start/what-happened');
    const things = page.locator('[data-thing]');
    const counts: number[] = [];
    for (const step of roadTo(plan)) {
      await page.locator('[data-box="Needs"] summary').click();
      await expect(things.first()).toBeVisible();
      counts.push(await things.count());
      await answer(page, step.answer);
    }
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBeLessThan(counts[0] ?? 0);
  });

  test(`a plan in ${locale} says why each neighbouring channel is not for this reader`, async ({
    page,
  }) => {
    await openPlan(page, locale, plan);
    await page.locator('details.why-not summary').click();
    const first = page.locator('[data-because]').first();
    await expect(first.locator('[data-why-not]').first()).toBeVisible();
    const question = (await first.getAttribute('data-because')) ?? '';
    await first.locator('a').click();
    await standsAt(page, question);
    await expect(page.locator('[data-answer][aria-current]')).toHaveCount(1);
  });

  test(`a list of what to save first opens in ${locale} before the tasks`, async ({ page }) => {
    await openPlan(page, locale, plan);
    await page.locator('.evidence summary').click();
    expect(await page.locator('.evidence li').count()).toBeGreaterThan(2);
    const evidence = await page.locator('.evidence').boundingBox();
    const tasks = await page.locator('[data-stage]').first().boundingBox();
    expect(evidence?.y ?? 0).toBeLessThan(tasks?.y ?? 0);
  });
}

test.describe('when what accompanies a plan does not come', () => {
  test.use({ expected: /failed: .*(parts|companion)|Failed to load resource/ });
  test('the plan is whole, says so, and gets the rest later', async ({ page }) => {
    await page.route(/companion/, (route) => route.abort());
    await page.goto('/en/hacked/recover/');
    await standsAt(page, plan);
    await isTakenOver(page);
    const notice = page.locator('[data-notice="extra-failed"]').first();
    await expect(notice).toBeVisible();
    await page.locator('[data-task] input').first().check();
    await page.unroute(/companion/);
    await notice.locator('button').click();
    await expect(page.locator('.share')).toBeAttached();
    await expect(page.locator('[data-task] input').first()).toBeChecked();
  });
});
