import type { Page, Route } from '@playwright/test';

/** Keeps the app from coming, as a slow network does, until the function it gives is called. */
export async function holdApp(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/assets\/index-.*\.js$/, (route) => {
    if (isHeld) held.push(route);
    else void route.continue();
  });
  return async () => {
    isHeld = false;
    // A request of a page that was left meanwhile is gone.
    await Promise.all(held.map((route) => route.continue().catch(() => {})));
  };
}

/** Opens an address and does not wait for what is held back. */
export async function openEarly(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' });
}

/** The questions whose answers the page shows as given. */
export async function trailOn(page: Page): Promise<(string | null)[]> {
  const changes = await page.locator('[data-change]').all();
  return Promise.all(changes.map((change) => change.getAttribute('data-change')));
}
