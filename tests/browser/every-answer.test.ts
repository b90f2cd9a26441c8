import type { Trail } from '../../src/flow/trail.ts';
import { test } from '../support/page.ts';
import { realGraph, realRoads } from '../support/real-flows.ts';
import { behind, locales, open, standsAt } from '../support/site.ts';

/** For every question the first road that meets it, up to that question. */
const waysTo = new Map<string, Trail>();
for (const { trail } of realRoads) {
  trail.forEach(({ question }, index) => {
    if (!waysTo.has(question)) waysTo.set(question, trail.slice(0, index));
  });
}

for (const locale of locales) {
  for (const flow of realGraph.starts.keys()) {
    test(`every answer of ${flow} in ${locale} leads to its page`, async ({ page }) => {
      test.slow();
      for (const node of realGraph.nodes.values()) {
        if (node.flow !== flow || node.kind !== 'question') continue;
        const trail = waysTo.get(node.id) ?? [];
        for (const { id } of node.answers) {
          if (node.private) await open(page, locale, node.id);
          else if (id === node.answers[0]?.id) await open(page, locale, node.id, trail);
          else await page.goBack();
          await standsAt(page, node.id);
          await page.locator(`[data-answer="${id}"]`).click();
          await standsAt(page, behind(node.id, id, trail));
        }
      }
    });
  }
}
