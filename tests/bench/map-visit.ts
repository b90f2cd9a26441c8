import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { calm } from './calm.ts';
import type { Growth } from './grow.ts';
import type { Equipment } from './measure-all.ts';
import { serve } from './server.ts';
import { median, quantile } from './statistics.ts';

declare global {
  /** When the first box of the flow was painted, counted from the navigation. */
  var benchDrawnAt: number | undefined;
}

/** How long the map is dragged, and how long a calm moment is waited for at most, in milliseconds. */
const panning = 2000;
const patience = 10_000;

/** Where the map is dragged, at its beginning or amid it, and how often a button is pressed before. */
const looks = [
  { name: 'as it opens', isAmid: false, button: 'Larger', times: 0 },
  { name: 'enlarged', isAmid: false, button: 'Larger', times: 3 },
  { name: 'amid it', isAmid: true, button: 'Larger', times: 0 },
  { name: 'from afar', isAmid: true, button: 'Smaller', times: 4 },
] as const;

/** How long the map of a flow takes to open, and its frames while it is dragged: milliseconds. */
export interface MapVisit {
  open: number;
  pans: readonly Pan[];
}

interface Pan {
  name: string;
  median: number;
  p95: number;
}

/** Opens the map of a grown flow as often as the bench runs, and drags it wherever it is looked at. */
export async function visitMap({ browser, runs }: Equipment, { site }: Growth): Promise<MapVisit> {
  const server = await serve([{ name: 'grown', dir: site }]);
  const url = `${server.origin('grown')}/map/#start/`;
  const opens: number[] = [];
  for (let run = 0; run < runs; run += 1) opens.push(await onMap(browser, url, drawnAt));
  const pans: Pan[] = [];
  for (const { name, isAmid, button, times } of looks) {
    const frames = await onMap(browser, isAmid ? url + middleOf(site) : url, async (page) => {
      const pressed = page.getByRole('button', { name: button });
      for (let time = 0; time < times; time += 1) await pressed.click();
      return pan(page);
    });
    pans.push({ name, median: median(frames), p95: quantile(frames, 0.95) });
  }
  server.close();
  return { open: median(opens), pans };
}

/** Does something on a map once it is drawn, with an empty cache and in a calm moment if there is one. */
async function onMap<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  await calm(patience);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(noteFirstBox);
    await page.goto(url);
    await page.locator('[data-box]').first().waitFor({ state: 'attached' });
    await page.evaluate(framesFor, 100);
    return await work(page);
  } finally {
    await context.close();
  }
}

function drawnAt(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.benchDrawnAt ?? Number.NaN);
}

/** Runs in the page, before anything else does. */
function noteFirstBox() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-box^="start/"]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        globalThis.benchDrawnAt = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** Drags the map to the left, and tells how long each frame took. */
async function pan(page: Page): Promise<number[]> {
  const box = await page.locator('.canvas > svg').boundingBox();
  if (!box) throw new Error('There is no map.');
  const right = box.x + box.width * 0.9;
  const y = box.y + box.height / 2;
  await page.mouse.move(right, y);
  await page.mouse.down();
  const frames = page.evaluate(framesFor, panning);
  const began = performance.now();
  for (let share = 0; share < 1; share = (performance.now() - began) / panning) {
    await page.mouse.move(right - box.width * 0.8 * share, y);
  }
  const times = await frames;
  await page.mouse.up();
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}

/** Runs in the page: the time of each frame, for so many milliseconds. */
async function framesFor(milliseconds: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) times.push(await new Promise<number>(requestAnimationFrame));
  return times;
}

/** A question three quarters down the flow. */
function middleOf(site: string): string {
  const { questions } = JSON.parse(readFileSync(`${site}-flows/start/flow.json`, 'utf8'));
  return questions[Math.floor(questions.length * 0.75)].id;
}
