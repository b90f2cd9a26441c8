import type { Page } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { pageCount } from '../support/pdf.ts';
import { realGraph } from '../support/real-flows.ts';
import { behind, locales, standsAt } from '../support/site.ts';

// Chromium gives up on preloaded modules when no script may run.
test.use({ javaScriptEnabled: false, expected: /failed: .*\.js$/ });

interface Link {
  answer: string;
  to: string;
}

/** The links from the front page to the nearest plan of every flow, as they stand on the pages. */
function waysToPlans(): Map<string, Link[]> {
  const ways = new Map<string, Link[]>();
  const queue: { node: string; way: Link[] }[] = [{ node: realGraph.start, way: [] }];
  const seen = new Set<string>();
  for (const { node: id, way } of queue) {
    const node = realGraph.nodes.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    if (node.kind === 'plan') {
      if (!ways.has(node.flow)) ways.set(node.flow, way);
      continue;
    }
    for (const { id: answer } of node.answers) {
      const to = behind(id, answer, []);
      queue.push({ node: to, way: [...way, { answer, to }] });
    }
  }
  return ways;
}

const ways = waysToPlans();
const flowsWithPlans = new Set(
  [...realGraph.nodes.values()].filter(({ kind }) => kind === 'plan').map(({ flow }) => flow),
);

test('there is a way of links to every flow', () => {
  expect([...ways.keys()].sort()).toEqual([...flowsWithPlans].sort());
});

for (const locale of locales) {
  for (const [flow, way] of ways) {
    test(`links lead from the front page in ${locale} to a plan of ${flow}, which prints`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/`);
      for (const { answer, to } of way) {
        await page.locator(`[data-answer="${answer}"]`).click();
        await standsAt(page, to);
      }
      await expect(page.locator('main')).toHaveAttribute('data-kind', 'plan');
      await expect(page.locator('[data-channel] .source').first()).toBeVisible();
      expect(await shownTasks(page)).toEqual(tasksWithConditions(way.at(-1)?.to ?? ''));
      expect(pageCount(await page.pdf())).toBeGreaterThan(0);
    });
  }

  test(`help opens, and a plan in ${locale} offers nothing that only a script can do`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/hacked/can-log-in/`);
    await page.locator('details.help:not([data-box]) summary').click();
    await expect(page.locator('details.help:not([data-box]) p').first()).toBeVisible();
    await page.goto(`/${locale}/hacked/ransom/`);
    await expect(page.locator('.actions button, #country')).toHaveCount(4);
    for (const control of await page.locator('.actions button, #country').all()) {
      await expect(control).toBeHidden();
    }
    await expect(page.locator('.actions noscript p')).toBeVisible();
  });

  test(`help in any country can be opened in ${locale}, also before a private question`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/safety/what-is-happening/`);
    const countries = page.locator('.first-help noscript details');
    await countries.first().locator('summary').click();
    await expect(countries.first().locator('[href="tel:999"]')).toBeVisible();
    await page.goto(`/${locale}/hacked/ransom/`);
    expect(await page.locator('.local-help noscript details').count()).toBeGreaterThan(5);
  });
}

/** The tasks of a plan on the page, and whether each says under which condition it applies. */
async function shownTasks(page: Page) {
  const tasks = await page.locator('[data-task]').all();
  const shown = tasks.map(async (task) => ({
    id: await task.getAttribute('data-task'),
    isConditional: (await task.locator('.condition').count()) > 0,
  }));
  return new Map((await Promise.all(shown)).map(({ id, isConditional }) => [id, isConditional]));
}

function tasksWithConditions(id: string) {
  const plan = realGraph.nodes.get(id);
  if (plan?.kind !== 'plan') throw new Error(`${id} is no plan.`);
  return new Map(plan.tasks.map((task) => [task.id, task.when !== undefined]));
}
