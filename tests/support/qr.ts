import type { Locator } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

// The package is built for both kinds of modules, and its types for one.
const read = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** What a phone would read from a QR code as it is drawn on the page; undefined where it cannot. */
export async function scanned(code: Locator): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return read(new Uint8ClampedArray(data), width, height)?.data;
}
