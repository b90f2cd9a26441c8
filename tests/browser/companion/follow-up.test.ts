import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { daysAfter } from '../../../src/plan/days.ts';
import { expect, test } from '../../support/page.ts';
import { isAccompanied, openPlan } from '../../support/plans.ts';
import { realChannels } from '../../support/real-flows.ts';
import { locales } from '../../support/site.ts';

const plan = 'hacked/recover';
const channel = 'hacked-page';
const days = realChannels.get(channel)?.followUp?.days ?? 0;
const card = `[data-channel="${channel}"]`;

/** A moment, the day it is there, and what 10 in the morning is on the day to look again. */
const zones = [
  { zone: 'Asia/Dhaka', now: '2026-10-29T20:30:00Z', today: '2026-10-30', hour: 'T04:00:00.000Z' },
  { zone: 'UTC', now: '2026-10-30T23:30:00Z', today: '2026-10-30', hour: 'T10:00:00.000Z' },
  // Clocks there go back by an hour on the first of November, between sending and reminder.
  {
    zone: 'America/St_Johns',
    now: '2026-10-31T01:30:00Z',
    today: '2026-10-30',
    hour: 'T13:30:00.000Z',
  },
];

/** The event of the calendar file that a tap gives. */
async function reminder(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${card} [data-remind]`).click(),
  ]);
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}

for (const { zone, now, today, hour } of zones) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });
    for (const locale of locales) {
      test(`a channel is done today, looked at again in time, and reminded of in ${locale}`, async ({
        page,
      }) => {
        await page.clock.setFixedTime(now);
        await openPlan(page, locale, plan);
        await page.locator(`[data-followup="${channel}"]`).click();
        await expect(page.locator(`${card} input[type="date"]`)).toHaveValue(today);
        const look = daysAfter(today, days);
        const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
        await expect(page.locator(`${card} .follow-up`)).toContainText(
          written.format(new Date(look)),
        );
        const event = await reminder(page);
        expect(event.startDate.toJSDate().toISOString()).toBe(look + hour);
        expect(event.component.getFirstPropertyValue('url')).toBe(page.url());
        if (locale === 'bn') expect(event.summary).toMatch(/[\u0980-\u09ff]/);
        await expect(page.locator(`${card} .due`)).toHaveCount(0);
        await page.clock.setFixedTime(`${look}T16:00:00Z`);
        await page.reload();
        await isAccompanied(page);
        await expect(page.locator(`${card} .due`)).toBeVisible();
      });
    }
  });
}

for (const locale of locales) {
  test(`each outcome in ${locale} leads to another rung, to help in the country or to an end`, async ({
    page,
  }) => {
    await openPlan(page, locale, plan);
    const seen: string[] = [];
    let at: string | null = channel;
    while (at && at !== 'local') {
      seen.push(at);
      const here = page.locator(`[data-channel="${at}"]`);
      await here.locator('[data-event="sent"]').click();
      await here.locator('[data-event="refused"]').click();
      await expect(here.locator('.rung')).toBeVisible();
      at = await here.locator('.rung').getAttribute('data-rung');
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
    await page.reload();
    await isAccompanied(page);
    for (const id of seen) {
      await expect(page.locator(`[data-channel="${id}"] .follow-up`)).toHaveAttribute(
        'data-state',
        'refused',
      );
    }
  });

  test(`several channels run at once in ${locale}, and the last note can be undone`, async ({
    page,
  }) => {
    await openPlan(page, locale, plan);
    const other = '[data-channel="login-link"] .follow-up';
    await page.locator(`[data-followup="${channel}"]`).click();
    await page.locator('[data-followup="login-link"]').click();
    await page.locator(`${other} [data-event="answered"]`).click();
    await expect(page.locator(`${card} .follow-up`)).toHaveAttribute('data-state', 'waiting');
    await expect(page.locator(other)).toHaveAttribute('data-state', 'answered');
    await page.locator(`${other} [data-undo]`).click();
    await expect(page.locator(other)).toHaveAttribute('data-state', 'waiting');
    await page.locator(`${card} input[type="date"]`).fill('2026-01-02');
    await expect(page.locator(`${card} .due`)).toBeVisible();
    await expect(page.locator(`${card} input[type="date"]`)).toHaveValue('2026-01-02');
  });

  test(`a page that is gone in ${locale} gives its fallback, and a report without a person in it`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-11-25T06:00:00Z');
    await openPlan(page, locale, plan);
    await page.locator('[data-channel="support-request"] [data-event="gone"]').click();
    const here = page.locator('[data-channel="support-request"]');
    await expect(here.locator('.rung')).toHaveAttribute('data-rung', channel);
    await here.locator('[data-copy-report]').click();
    await expect(here.locator('.report [role="status"]')).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `Dishari/gone: support-request, 2026-11-25, ${locale}`,
    );
  });
}
