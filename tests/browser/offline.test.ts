import type { Page } from '@playwright/test';
import type { Trail } from '../../src/flow/trail.ts';
import { isKept, test } from '../support/kept-site.ts';
import { expect } from '../support/page.ts';
import { realGraph, realRoads } from '../support/real-flows.ts';
import { answer, isTakenOver, locales, open, standsAt } from '../support/site.ts';

test.use({ expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|failed:/ });

/** For every flow a road that ends in it. */
const roadTo = new Map<string, { plan: string; trail: Trail }>();
for (const road of realRoads) {
  const flow = road.plan.split('/')[0] ?? '';
  if (!roadTo.has(flow)) roadTo.set(flow, road);
}

async function visit(page: Page, locale: string) {
  await open(page, locale, realGraph.start);
  await isKept(page, locale);
}

for (const locale of locales) {
  test(`after one visit in ${locale} every flow is walked without a network`, async ({
    page,
    context,
  }) => {
    await visit(page, locale);
    await context.setOffline(true);
    for (const { plan, trail } of roadTo.values()) {
      await page.goto(`/${locale}/`);
      await isTakenOver(page);
      await answer(page, ...trail.map((step) => step.answer));
      await standsAt(page, plan);
      await expect(page.locator('[data-channel]').first()).toBeVisible();
    }
  });

  test(`without a network a new tab in ${locale} opens any address`, async ({ page, context }) => {
    await visit(page, locale);
    await page.close();
    await context.setOffline(true);
    const later = await context.newPage();
    await open(later, locale, 'hacked/recover', [
      { question: 'hacked/what-changed', answer: 'password' },
      { question: 'hacked/photos-of-me', answer: 'yes' },
    ]);
    await expect(later.locator('[data-task="give-signup-details"]')).toHaveCount(0);
    await expect(later).toHaveTitle(/–/);
    await open(later, locale, realGraph.start);
    await open(later, locale, 'safety/help-now');
    await later.goto(`/${locale}/nothing/here/`);
    await standsAt(later, realGraph.start);
    await expect(later.locator('[data-notice="unknown"]')).toBeVisible();
  });
}

test('without a network the root, and a language that is not kept, open in the one that is', async ({
  page,
  context,
}) => {
  await visit(page, 'bn');
  await context.setOffline(true);
  await page.goto('/');
  await expect(page).toHaveURL(/\/bn\/$/);
  await standsAt(page, realGraph.start);
  await page.goto('/en/hacked/can-log-in/#what-happened=hacked');
  await expect(page).toHaveURL(/\/bn\/hacked\/can-log-in\/#what-happened=hacked$/);
  await standsAt(page, 'hacked/can-log-in');
});

test('a language that is chosen is kept as well', async ({ page, context }) => {
  await visit(page, 'bn');
  await page.locator('.languages [lang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await isKept(page, 'en');
  await context.setOffline(true);
  await open(page, 'en', 'suspended/appeal-now');
});

test.describe('a new version', () => {
  test('waits while a plan is open, and takes over when the reader wants it', async ({
    page,
    site,
  }) => {
    await visit(page, 'bn');
    await open(page, 'bn', 'hacked/lock-thief-out');
    const tick = page.locator('[data-task="change-password"] input');
    await tick.check();
    site.renew();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(page.locator('[data-notice="new-version"]')).toBeVisible();
    await page.locator('.brand').click();
    await answer(page, 'died');
    await standsAt(page, realGraph.starts.get('deceased') ?? '');
    await page.goBack();
    await page.goBack();
    await standsAt(page, 'hacked/lock-thief-out');
    await page.locator('[data-notice="new-version"] button').click();
    await expect(page.locator('script[src$="-next.js"]')).toHaveCount(1);
    await standsAt(page, 'hacked/lock-thief-out');
    await expect(tick).toBeChecked();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
  });

  test('takes over even where a request that never ends holds the older one', async ({
    page,
    site,
  }) => {
    await visit(page, 'bn');
    site.neverAnswer('/held');
    await page.evaluate(() => void fetch('/held').catch(() => {}));
    site.renew();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.locator('[data-notice="new-version"] button').click();
    await expect(page.locator('script[src$="-next.js"]')).toHaveCount(1);
  });

  test('leaves another open page what it still needs', async ({ page, context, site }) => {
    await visit(page, 'en');
    const other = await context.newPage();
    await open(other, 'en', realGraph.start);
    site.renew();
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await page.locator('[data-notice="new-version"] button').click();
    await expect(page.locator('script[src$="-next.js"]')).toHaveCount(1);
    await answer(other, 'hacked', 'yes');
    await expect(other.locator('[data-channel]').first()).toBeVisible();
    await expect(other.locator('script[src$="-next.js"]')).toHaveCount(0);
  });
});

test('the newer version can be taken from either of two tabs', async ({ page, context, site }) => {
  await visit(page, 'en');
  const other = await context.newPage();
  await open(other, 'en', realGraph.start);
  site.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  for (const tab of [page, other]) {
    await tab.locator('[data-notice="new-version"] button').click();
    await expect(tab.locator('script[src$="-next.js"]')).toHaveCount(1);
  }
});

test('a device without room reads everything over the network', async ({ page, context, site }) => {
  const devtools = await context.newCDPSession(page);
  const origin = new URL(site.address).origin;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...wanted) {
      const registration = await register.apply(this, wanted);
      registration.installing?.addEventListener('statechange', ({ target }) => {
        const { state } = target as ServiceWorker;
        document.documentElement.setAttribute('data-worker', state);
      });
      return registration;
    };
  });
  await open(page, 'bn', realGraph.start);
  await expect(page.locator('html')).toHaveAttribute('data-worker', 'redundant');
  await answer(page, 'hacked', 'yes');
  await standsAt(page, 'hacked/lock-thief-out');
  await page.reload();
  await isTakenOver(page);
  await standsAt(page, 'hacked/lock-thief-out');
});

test.describe('a cache of which half is lost', () => {
  test.beforeEach(async ({ page }) => {
    await visit(page, 'bn');
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        const files = await cache.keys();
        for (const file of files.filter((_, index) => index % 2 === 0)) await cache.delete(file);
      }
    });
  });

  test('does no harm, and is made whole at the next visit', async ({ page, context }) => {
    await open(page, 'bn', 'hacked/can-log-in');
    await isKept(page, 'bn');
    await context.setOffline(true);
    await open(page, 'bn', 'privacy/delete-my-account');
  });

  test('still shows what there is without a network, and a way to try again', async ({
    page,
    context,
  }) => {
    await context.setOffline(true);
    await answer(page, 'hacked').catch(() => {});
    const shown = page.locator('[data-notice="load-failed"], main[data-node="hacked/can-log-in"]');
    await expect(shown.first()).toBeVisible();
    await context.setOffline(false);
    await open(page, 'bn', 'hacked/can-log-in');
    await isKept(page, 'bn');
  });
});

test('who saves data has no worker', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await countRegistrations(page);
  await open(page, 'bn', realGraph.start);
  await answer(page, 'hacked', 'no');
  expect(await page.locator('html').getAttribute('data-registrations')).toBe('0');
});

test('a private page keeps nothing, not even the wizard', async ({ page }) => {
  await countRegistrations(page);
  await open(page, 'en', realGraph.starts.get('safety') ?? '');
  await answer(page, 'danger');
  expect(await page.locator('html').getAttribute('data-registrations')).toBe('0');
  await page.locator('.brand').click();
  await expect(page.locator('html')).toHaveAttribute('data-registrations', '1');
});

/** Writes on the page how often a worker was asked for; idle moments come at once. */
async function countRegistrations(page: Page) {
  await page.addInitScript(() => {
    let count = 0;
    const write = () => document.documentElement?.setAttribute('data-registrations', String(count));
    ServiceWorkerContainer.prototype.register = () => {
      count += 1;
      write();
      return Promise.reject(new Error('counted'));
    };
    Object.assign(window, { requestIdleCallback: (work: () => void) => work() });
    document.addEventListener('DOMContentLoaded', write);
  });
}

test('erasing everything erases the wizard as well', async ({ page }) => {
  await visit(page, 'en');
  await open(page, 'en', 'hacked/lock-thief-out');
  await page.locator('[data-erase]').click();
  await standsAt(page, realGraph.start);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
});
