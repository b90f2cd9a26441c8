import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFile, KeptLists } from '../worker/lists.ts';
import type { Assets } from './assets.ts';

/**
 * What a device keeps of a built site: the scripts of the app, and for each language its front page,
 * its shell and all its words. Faces are left to the browser: most phones have one of their own.
 */
export async function keptLists(
  site: string,
  base: string,
  locales: readonly string[],
  assets: Assets,
): Promise<KeptLists> {
  const { scripts, shelves } = assets;
  const whole = (path: string) => revised(site, base, path);
  const ofLocale = async (locale: string) => [
    await whole(`${locale}/`),
    await whole(`${locale}/shell.html`),
    await whole(`${locale}/manifest.json`),
    ...named(shelves.filter(({ name }) => name.startsWith(`${locale}/`)).map(({ url }) => url)),
  ];
  const entries = locales.map(async (locale) => [locale, await ofLocale(locale)] as const);
  return {
    base,
    app: [...named(scripts), await whole('icon.svg')],
    locales: Object.fromEntries(await Promise.all(entries)),
  };
}

/** Files whose names carry a hash of what is in them. */
function named(urls: readonly string[]): KeptFile[] {
  return urls.map((url) => ({ url, revision: null }));
}

async function revised(site: string, base: string, path: string): Promise<KeptFile> {
  const file = join(site, path, path.endsWith('/') ? 'index.html' : '');
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest();
  return {
    url: base + path,
    revision: hash.toString('hex').slice(0, 16),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
