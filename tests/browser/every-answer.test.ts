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
        const trail = node.private ? [] : (waysTo.get(node.id) ?? []);
        // A private page takes the place of the entry before it, so there is no way back from it.
        let isBehind = false;
        for (const { id } of node.answers) {
          if (isBehind) await page.goBack();
          else await open(page, locale, node.id, trail);
          await standsAt(page, node.id);
          await page.locator(`[data-answer="${id}"]`).click();
          const to = behind(node.id, id, trail);
          await standsAt(page, to);
          isBehind = !node.private && !realGraph.nodes.get(to)?.private;
        }
      }
    });
  }
}
