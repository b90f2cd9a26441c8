import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isAccompanied } from '../support/plans.ts';
import { expect, test } from '../support/pseudo-site.ts';
import { isTakenOver } from '../support/site.ts';

test.describe.configure({ mode: 'default' });

const pages = ['', 'hacked/can-log-in/', 'hacked/recover/', 'safety/', 'deceased/memorialise/'];

async function openAll(page: Page, address: string) {
  await page.goto(address);
  await isTakenOver(page);
  if ((await page.locator('main').getAttribute('data-kind')) === 'plan') {
    await isAccompanied(page);
    await page.locator('[data-followup]').first().click();
    await page.locator('[data-log]').click();
  }
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Every text of the page that stands in no bracket of a translated one. */
function untranslated(page: Page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    let depth = 0;
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (parentElement?.closest('script, style, noscript, .languages')) continue;
      const text = textContent ?? '';
      const isInside = depth > 0 || text.includes('⟦') || text.includes('⟧');
      depth += (text.match(/⟦/g)?.length ?? 0) - (text.match(/⟧/g)?.length ?? 0);
      // Names of buttons, sources and addresses stay in English; days are written by the browser.
      const isKept = parentElement?.closest(
        '[lang="en"], time, option, .label, .plan-address, .print-log td, .log summary',
      );
      if (!isInside && !isKept && /\p{L}{3}/u.test(text)) found.push(text);
    }
    return found;
  });
}

for (const path of pages) {
  test(`no text of /${path} is written into the code`, async ({ page }) => {
    await openAll(page, `/en-xa/${path}`);
    expect(await untranslated(page)).toEqual([]);
  });

  test(`/${path} can be read from the right`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await openAll(page, `/ar-xb/${path}`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const { wide, heading } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      heading: getComputedStyle(document.querySelector('h1') ?? document.body).direction,
    }));
    expect(wide).toBeLessThanOrEqual(320);
    expect(heading).toBe('rtl');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('in a language from the right the ways on and back point the other way', async ({ page }) => {
  await openAll(page, '/ar-xb/hacked/can-log-in/');
  const back = page.locator('.back a');
  expect(await back.evaluate((link) => getComputedStyle(link, '::before').content)).toContain('→');
  const box = await back.boundingBox();
  expect(box?.x ?? 0).toBeGreaterThan((page.viewportSize()?.width ?? 0) / 2);
});
