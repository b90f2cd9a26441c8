import type { CDPSession } from '@playwright/test';
import type { Progress } from './hearing.ts';
import type { Visit } from './visit.ts';

/** Between two taps of somebody who gets no answer. */
const impatience = 50;

/** How long a tap that began something is trusted to lead on before another one is tried. */
const trust = 3000;

/** A leg that was walked; the times are on the clock that all pages share. */
export interface Taken {
  tappedAt: number;
  shownAt: number;
  taps: number;
}

/**
 * Taps the answer the visit looks out for, again and again while nothing comes of it, until the next
 * question is seen. Undefined when it never is. The finger stays on the answer for `press`
 * milliseconds; a tap counts from when it is lifted.
 */
export async function takeLeg(
  { cdp, hearing }: Visit,
  limit: number,
  press = 0,
): Promise<Taken | undefined> {
  const end = performance.now() + limit;
  let taps = 0;
  while (hearing.progress.shownAt === undefined && performance.now() < end) {
    const isThere = await hearing.until(canGoOn, end - performance.now());
    const { place } = hearing.progress;
    if (!isThere || !place) break;
    const { met } = hearing.progress;
    hearing.progress.begun = undefined;
    await tap(cdp, place, press);
    taps += 1;
    await hearing.until((progress) => progress.met > met, 1000);
    await hearing.until(hasBegun, impatience);
    if (hasBegun(hearing.progress)) await hearing.until(isThrough, trust);
  }
  await hearing.until(isThrough, 0);
  const { upAt, shownAt } = hearing.progress;
  if (upAt === undefined || shownAt === undefined) return undefined;
  return { tappedAt: upAt, shownAt, taps };
}

function canGoOn({ place, shownAt }: Progress): boolean {
  return place !== undefined || shownAt !== undefined;
}

function hasBegun({ begun, shownAt }: Progress): boolean {
  return begun !== undefined || shownAt !== undefined;
}

function isThrough({ shownAt }: Progress): boolean {
  return shownAt !== undefined;
}

async function tap(cdp: CDPSession, { x, y }: { x: number; y: number }, press: number) {
  const start = cdp.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x, y }],
  });
  if (press > 0) await new Promise((resolve) => setTimeout(resolve, press));
  const end = cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await Promise.all([start, end]);
}
