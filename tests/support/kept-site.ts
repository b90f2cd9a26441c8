import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/author/serve.ts';
import { test as base, expect } from './page.ts';
import { realGraph } from './real-flows.ts';

/** A site of a test's own, which it may change while pages are open. */
export interface OwnSite {
  address: string;
  /** Puts another version in the place of the site: every script has a new name, the old are gone. */
  renew: () => void;
  /** Keeps whoever asks for a path waiting. */
  neverAnswer: (path: string) => void;
}

/** Playwright's test with workers allowed, and a copy of the built site behind `site`. */
export const test = base.extend<{ site: OwnSite }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'dishari-kept-'));
    cpSync('dist', folder, { recursive: true });
    const { server, address } = await serve({ folder, base: '/', port: 0 }, () => {});
    await use({
      address,
      renew: () => rename(folder),
      neverAnswer: (path) => hold(server, path),
    });
    await stop(server);
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ site }, use) => use(site.address),
});

/** Waits until a page is watched over by the worker, and its language kept whole. */
export async function isKept(page: Page, locale: string) {
  // The front page, the shell, the manifest, two frames, local help, what accompanies a plan and the
  // messages; two shelves a flow.
  const files = 8 + 2 * realGraph.starts.size;
  await expect.poll(() => page.evaluate(keptFiles, locale), { timeout: 20_000 }).toBe(files);
}

async function keptFiles(locale: string): Promise<number> {
  if (!navigator.serviceWorker.controller) return 0;
  const name = `dishari / ${locale}`;
  return (await caches.has(name)) ? (await (await caches.open(name)).keys()).length : 0;
}

function rename(folder: string) {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  for (const name of scripts) renameSync(join(assets, name), join(assets, renamed(name)));
  const pattern = new RegExp(scripts.map((name) => name.replace('.', '\\.')).join('|'), 'g');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|html)$/.test(name)) continue;
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, renamed));
  }
  const worker = join(folder, 'sw.js');
  writeFileSync(worker, withNewHashes(readFileSync(worker, 'utf8'), folder));
}

/** The worker knows its files that keep their names by hashes of what is in them. */
function withNewHashes(worker: string, folder: string): string {
  return worker.replace(
    /url:`([^`]+)`,revision:`[0-9a-f]+`,integrity:`[^`]+`/g,
    (_, url: string) => {
      const file = join(folder, url, url.endsWith('/') ? 'index.html' : '');
      const hash = createHash('sha256').update(readFileSync(file)).digest();
      const revision = hash.toString('hex').slice(0, 16);
      return `url:\`${url}\`,revision:\`${revision}\`,integrity:\`sha256-${hash.toString('base64')}\``;
    },
  );
}

function renamed(script: string): string {
  return script.replace(/\.js$/, '-next.js');
}

function hold(server: Server, path: string) {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request').on('request', (request, response) => {
    if (request.url === path) return;
    for (const listener of listeners) listener(request, response);
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
