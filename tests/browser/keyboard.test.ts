import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { locales, open, standsAt } from '../support/site.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** Presses Tab until something matches; the number of presses is bounded by what can be focused by then. */
async function tabTo(page: Page, selector: string) {
  const all = page.locator('a, button, input, select, summary');
  for (let presses = 0; presses <= (await all.count()) + 1; presses += 1) {
    if (await page.locator(selector).evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** What has the focus after each press of Tab, as its role on the page. */
async function focusOrder(page: Page, presses: number): Promise<string[]> {
  const order: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => nameOf(document.activeElement)));
  }
  return order;
}

async function teachNames(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, {
      nameOf: (node: HTMLElement | null) =>
        node?.dataset.answer ??
        node?.dataset.change ??
        (node?.lang || node?.className || node?.localName),
    });
  });
}

declare function nameOf(node: Element | null): string;

for (const locale of locales) {
  test(`the keyboard alone leads from the front page to a printed plan in ${locale}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await open(page, locale, 'start/what-happened');
    for (const [answer, node] of [
      ['hacked', 'hacked/can-log-in'],
      ['no', 'hacked/what-changed'],
      ['email', 'hacked/old-mailbox'],
      ['only-me', 'hacked/undo-email-change'],
    ]) {
      await tabTo(page, `[data-answer="${answer}"]`);
      await page.keyboard.press('Enter');
      await standsAt(page, node ?? '');
      await expect(page.locator('h1')).toBeFocused();
    }
    await tabTo(page, '[data-task="press-secure-account"] input');
    await page.keyboard.press('Space');
    await expect(page.locator('[data-task="press-secure-account"] input')).toBeChecked();
    await tabTo(page, '[data-print]');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  });
}

test('the focus goes through a page in the order it is read', async ({ page }) => {
  await teachNames(page);
  await open(page, 'en', 'hacked/can-log-in', [
    { question: 'start/what-happened', answer: 'hacked' },
  ]);
  expect(await focusOrder(page, 11)).toEqual([
    'skip',
    'brand',
    'bn',
    'en',
    'a',
    'summary',
    'yes',
    'no',
    'not-sure',
    'summary',
    'start/what-happened',
  ]);
});

test('help opens with the keyboard', async ({ page }) => {
  await open(page, 'bn', 'hacked/can-log-in');
  await tabTo(page, '.help:not([data-box]) summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('details.help:not([data-box])')).toHaveAttribute('open', '');
});
