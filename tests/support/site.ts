import type { Page } from '@playwright/test';
import { factsOf, nextNode, type Trail } from '../../src/flow/trail.ts';
import { fragmentOf, pathOf } from '../../src/machine/address.ts';
import { expect } from './page.ts';
import { realGraph } from './real-flows.ts';

export const locales = ['bn', 'en'] as const;

/** The address of a node with a trail, as the site writes it. */
function address(locale: string, node: string, trail: Trail = []): string {
  return pathOf('/', locale, node, realGraph) + fragmentOf(trail, realGraph);
}

/** Opens a node and waits until the script has taken the page over. */
export async function open(page: Page, locale: string, node: string, trail: Trail = []) {
  await page.goto(address(locale, node, trail));
  await standsAt(page, node);
  await isTakenOver(page);
}

/** Goes to another node of a page that is open already, as the browser's own back and forward do. */
export async function goTo(page: Page, locale: string, node: string, trail: Trail = []) {
  await page.evaluate(
    (to) => {
      window.history.pushState(null, '', to);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    address(locale, node, trail),
  );
  await standsAt(page, node);
}

/** Waits until the page shows this node. */
export async function standsAt(page: Page, node: string) {
  await expect(page.locator('main')).toHaveAttribute('data-node', node);
}

/** Waits until taps are answered by the script and no longer by the links beneath. */
export async function isTakenOver(page: Page) {
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** Gives answers one after the other by tapping them. */
export async function answer(page: Page, ...answers: string[]) {
  for (const id of answers) {
    const node = (await page.locator('main').getAttribute('data-node')) ?? '';
    await page.locator(`[data-answer="${id}"]`).click();
    await expect(page.locator('main')).not.toHaveAttribute('data-node', node);
  }
}

/** The node that an answer leads to after a trail; the last route where none is sure. */
export function behind(node: string, answerId: string, trail: Trail): string {
  const question = realGraph.nodes.get(node);
  if (question?.kind !== 'question') throw new Error(`${node} is no question.`);
  const facts = factsOf(realGraph, [...trail, { question: node, answer: answerId }]);
  const to = nextNode(question, answerId, facts);
  if (!to) throw new Error(`${node}=${answerId} leads nowhere.`);
  return to;
}
