import { factsOf, type Trail } from '../../src/flow/trail.ts';
import { channelsOf, tasksOf } from '../../src/plan/plan.ts';
import { expect, test } from '../support/page.ts';
import { pageCount } from '../support/pdf.ts';
import { realGraph, realRoads } from '../support/real-flows.ts';
import { goTo, locales, open } from '../support/site.ts';

const plans = [...realGraph.nodes.values()].filter((node) => node.kind === 'plan');

/** For each plan the road that leaves the most on paper: its tasks, its channels and its answers. */
const fullest = new Map<string, { trail: Trail; weight: number }>();
for (const { trail, plan } of realRoads) {
  const node = plans.find(({ id }) => id === plan);
  if (!node) continue;
  const facts = factsOf(realGraph, trail);
  const weight = tasksOf(node, facts).length + channelsOf(node, facts).length + trail.length;
  if (weight > (fullest.get(plan)?.weight ?? 0)) fullest.set(plan, { trail, weight });
}

test.use({ timezoneId: 'Asia/Dhaka' });

for (const locale of locales) {
  for (const flow of new Set(plans.map((plan) => plan.flow))) {
    test(`every plan of ${flow} in ${locale} prints on two pages at most, A4 and Letter`, async ({
      page,
    }) => {
      test.slow();
      await open(page, locale, realGraph.start);
      for (const { id, private: isPrivate } of plans.filter((plan) => plan.flow === flow)) {
        await goTo(page, locale, id, isPrivate ? [] : fullest.get(id)?.trail);
        for (const format of ['A4', 'Letter'] as const) {
          const pages = pageCount(await page.pdf({ format }));
          expect.soft(pages, `${id} on ${format}`).toBeLessThanOrEqual(2);
        }
      }
    });
  }
}

test('paper has lines to fill in, empty boxes and no navigation', async ({ page }) => {
  await open(page, 'bn', 'hacked/recover');
  await page.locator('[data-task] input').first().check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-log')).toBeVisible();
  await expect(page.locator('.print-log tbody tr')).toHaveCount(3);
  for (const part of ['.masthead', '.back', '.actions', '.related']) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(page.locator('[data-task] input').first()).toHaveCSS('appearance', 'none');
});

test('links on paper are written in full', async ({ page }) => {
  await open(page, 'en', 'hacked/recover');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('[data-channel="login-link"] h3 .outside');
  const written = await link.evaluate((node) => getComputedStyle(node, '::after').content);
  expect(written).toContain('https://www.instagram.com/accounts/password/reset/');
});
