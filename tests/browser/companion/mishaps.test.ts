import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';
import { isAccompanied, leaveOnDevice, openPlan, roadTo } from '../../support/plans.ts';
import { answer, isTakenOver, open } from '../../support/site.ts';

const plan = 'hacked/recover';
const trail = 'what-happened=hacked&can-log-in=no&what-changed=password&photos-of-me=yes';
const line = {
  id: 'e1',
  on: '2026-03-04',
  channel: 'login-link',
  what: 'sent',
  reference: '',
  answer: '',
};

function leave(page: Page, saved: object) {
  return leaveOnDevice(page, { [plan]: { trail, done: [], all: 9, log: [], ...saved } });
}

test('a plan of which only a line was noted is found on the front page', async ({ page }) => {
  await openPlan(page, 'bn', plan);
  await page.locator('[data-followup="login-link"]').click();
  await open(page, 'bn', 'start/what-happened');
  await page.locator(`[data-saved="${plan}"]`).click();
  await isAccompanied(page);
  await expect(page.locator('.log li')).toHaveCount(1);
});

for (const seen of [{}, 'x', { version: 'z' }]) {
  test(`a plan whose last sight was stored as ${JSON.stringify(seen)} is shown all the same`, async ({
    page,
  }) => {
    await leave(page, { seen, log: [line] });
    await openPlan(page, 'en', plan);
    await expect(page.locator('.log li')).toHaveCount(1);
  });
}

test('a line of the wrong form is not shown, hinders no other, and goes into the file', async ({
  page,
}) => {
  await leave(page, {
    log: [
      { ...line, on: '12026-01-01' },
      { ...line, id: 'e2' },
    ],
  });
  await openPlan(page, 'en', plan);
  await page.locator('[data-log]').click();
  await expect(page.locator('.log li')).toHaveCount(2);
  const text = await page.evaluate(() => window.localStorage.getItem('dishari'));
  expect(text).toContain('12026-01-01');
});

test('a log that holds nothing where a line should be is put aside, and another begun', async ({
  page,
}) => {
  await leave(page, { log: [null] });
  await openPlan(page, 'en', plan);
  await page.locator('[data-log]').click();
  await expect(page.locator('.log li')).toHaveCount(1);
  expect(await page.evaluate(() => window.localStorage.getItem('dishari-aside-1'))).toContain(
    'null',
  );
});

test('a log that begins with an answer leads on as well', async ({ page }) => {
  await leave(page, { log: [{ ...line, what: 'refused' }] });
  await openPlan(page, 'bn', plan);
  const card = page.locator('[data-channel="login-link"]');
  await expect(card.locator('.follow-up')).toHaveAttribute('data-state', 'refused');
  await expect(card.locator('.rung')).toBeVisible();
});

test('undo takes the note back, and leaves in the log what was written beside it', async ({
  page,
}) => {
  await openPlan(page, 'en', plan);
  await page.locator('[data-followup="login-link"]').click();
  await page.locator('.log summary').click();
  await page.locator('.log textarea').fill('They were kind.');
  await page.locator('[data-channel="login-link"] [data-undo]').click();
  await expect(page.locator('[data-channel="login-link"] .follow-up')).toHaveAttribute(
    'data-state',
    'untried',
  );
  await expect(page.locator('.log textarea')).toHaveValue('They were kind.');
});

test('where nothing can be copied the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await openPlan(page, 'en', plan);
  await page.locator('[data-copy]').click();
  await expect(page.locator('[data-copy] + [role="status"]')).not.toBeEmpty();
});

test('a box opened before the app is there is filled when it comes', async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(/assets\/index-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.locator('[data-box="Keeping"] summary').click();
  go();
  await isTakenOver(page);
  await expect(page.locator('[data-export]')).toBeVisible();
});

test('pressing Shift on and on leaves once, and forward does not lead back', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, ...roadTo(plan).map((step) => step.answer));
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('Shift');
  await expect.poll(() => page.url()).toBe('about:blank');
  await page.goForward();
  await expect.poll(() => page.url()).toBe('about:blank');
});

test('after leaving a page whose link was pasted in, Back leads to no plan', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, ...roadTo(plan).map((step) => step.answer));
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, '#what-happened=hacked&can-log-in=no&what-changed=password&photos-of-me=no');
  await expect(page).toHaveURL(/photos-of-me=no/);
  await expect(page.locator('[data-quick-exit]')).toBeVisible();
  await page.locator('[data-quick-exit]').click();
  await expect.poll(() => page.url()).toBe('about:blank');
  await page.goBack();
  await expect(page.locator('main')).toHaveAttribute('data-kind', 'start');
});

test('in private mode the way back shows no answers in the address', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, ...roadTo(plan).map((step) => step.answer));
  await page.locator('[data-box="Keeping"] summary').click();
  await page.locator('[data-private-mode]').click();
  await page.goBack();
  await expect(page.locator('main')).toHaveAttribute('data-kind', 'question');
  await expect(page).not.toHaveURL(/#/);
  await expect(page.locator('[data-import]')).toHaveCount(0);
});

test('ticks in a link that is pasted into an open plan are taken in', async ({ page }) => {
  await openPlan(page, 'en', plan);
  const box = page.locator('[data-task="ask-support"] input');
  await expect(box).not.toBeChecked();
  await page.evaluate(() => {
    window.location.hash += '&~done=ask-support';
  });
  await expect(box).toBeChecked();
});

test('private mode that ends on a private page writes no address of it', async ({ page }) => {
  await open(page, 'en', 'start/what-happened');
  await answer(page, 'threatened');
  await page.locator('[data-box="Keeping"] summary').click();
  await page.locator('[data-private-mode]').click();
  await page.locator('[data-private-mode]').click();
  await expect(page.locator('[data-private-mode]')).toHaveAttribute('aria-pressed', 'false');
  expect(new URL(page.url()).pathname).toBe('/en/');
});
