import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';
import { openPlan } from '../../support/plans.ts';
import { locales } from '../../support/site.ts';

const plan = 'hacked/ransom';

test.use({ timezoneId: 'Asia/Dhaka' });

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not get there.');
}

/** Opens everything that can be opened on a plan, and notes something everywhere. */
async function openAll(page: Page, locale: string) {
  await openPlan(page, locale, plan);
  await page.locator('[data-helper]').click();
  await page.locator('[data-log]').click();
  const untried = page.locator('[data-state="untried"] [data-event="sent"]');
  while ((await untried.count()) > 0) await untried.first().click();
  await page.locator('.channel [data-event="gone"]').first().click();
  await page.locator('.channel [data-event="refused"]').first().click();
  for (const button of await page.locator('[data-message]').all()) await button.click();
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`all that accompanies a plan in ${locale}, ${colorScheme}, has no axe violation`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await openAll(page, locale);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  for (const [what, width, size] of [
    ['at 320 pixels', 320, '100%'],
    ['with text twice as large', 640, '200%'],
  ] as const) {
    test(`all that accompanies a plan in ${locale} fits ${what}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openAll(page, locale);
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent;
      }, size);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    });
  }

  test(`every control that accompanies a plan in ${locale} has a name of its own`, async ({
    page,
  }) => {
    await openAll(page, locale);
    for (const part of ['.log', '.messages', '.share', '.actions', 'footer']) {
      const names = await page
        .locator(`${part} :is(button, summary, input, select, textarea)`)
        .evaluateAll((controls) =>
          controls.map((control) => {
            const labels = (control as HTMLInputElement).labels;
            return (labels?.[0] ?? control).textContent?.trim();
          }),
        );
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => !name)).toEqual([]);
    }
  });
}

test('every Latin word of what accompanies a Bengali plan is marked as English', async ({
  page,
}) => {
  await openAll(page, 'bn');
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const isForeign = parentElement?.closest(
        '[lang="en"], script, style, option, noscript, .sheet',
      );
      if (/[A-Za-z]/.test(textContent ?? '') && !isForeign) found.push(textContent ?? '');
    }
    return found;
  });
  expect(unmarked).toEqual([]);
});

test('the keyboard alone notes a sending, its answer and a line of the log', async ({ page }) => {
  await openPlan(page, 'bn', plan);
  const first = page.locator('[data-event="sent"]').first();
  const channel = (await first.getAttribute('data-followup')) ?? '';
  const card = page.locator(`[data-channel="${channel}"]`);
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(card.locator('.noted')).toBeFocused();
  await tabTo(page, card.locator('[data-event="refused"]'));
  await page.keyboard.press('Space');
  await expect(card.locator('.rung')).toBeVisible();
  await page.locator('[data-log]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2026');
  await expect(page.locator('.log li')).toHaveCount(3);
});
