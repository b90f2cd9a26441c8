import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/page.ts';
import { realGraph } from '../support/real-flows.ts';
import { goTo, locales, open } from '../support/site.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const locale of locales) {
  for (const flow of realGraph.starts.keys()) {
    test(`every page of ${flow} in ${locale} is sound and has no axe violation`, async ({
      page,
    }) => {
      test.slow();
      await open(page, locale, realGraph.start);
      for (const node of realGraph.nodes.values()) {
        if (node.flow !== flow) continue;
        await goTo(page, locale, node.id);
        const kind = node.id === realGraph.start ? 'start' : node.kind;
        await expect(page.locator('main')).toHaveAttribute('data-kind', kind);
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        await expect(page.locator('h1')).toHaveCount(1);
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(wcag)
          .analyze();
        const found = violations.map(({ id, nodes }) => `${node.id}: ${id} ${nodes[0]?.html}`);
        expect(found).toEqual([]);
      }
    });
  }
}

for (const locale of locales) {
  for (const flow of realGraph.starts.keys()) {
    test(`every page of ${flow} as written in ${locale} is taken over as it stands`, async ({
      page,
    }) => {
      test.slow();
      for (const node of realGraph.nodes.values()) {
        if (node.flow === flow) await open(page, locale, node.id);
      }
    });
  }
}
