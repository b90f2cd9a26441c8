import type { Page } from '@playwright/test';
import { expect } from './page.ts';
import { realRoads } from './real-flows.ts';
import { open } from './site.ts';

/** A road that leads to a plan: the shortest of all. */
export function roadTo(plan: string) {
  const found = realRoads
    .filter((road) => road.plan === plan)
    .sort((a, b) => a.trail.length - b.trail.length)[0];
  if (!found) throw new Error(`No road leads to ${plan}.`);
  return found.trail;
}

/** Opens a plan at the end of its road, with all that accompanies it. */
export async function openPlan(page: Page, locale: string, plan: string) {
  await open(page, locale, plan, roadTo(plan));
  await isAccompanied(page);
}

/** Waits until what accompanies a plan has come. */
export async function isAccompanied(page: Page) {
  await expect(page.locator('section.share')).toBeAttached();
}

/** Leaves on the device what an earlier visit kept of some plans. */
export async function leaveOnDevice(page: Page, plans: object) {
  await page.addInitScript(
    (text) => window.localStorage.length === 0 && window.localStorage.setItem('dishari', text),
    JSON.stringify({ version: 2, plans }),
  );
}
