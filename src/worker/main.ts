import { cachePrefix } from './cache-name.ts';
import type { KeptLists } from './lists.ts';
import { Shelf } from './shelf.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in when the site is built. */
declare const KEPT: KeptLists;

/** What a page may ask for. */
type Wish = 'take over' | 'stand back' | 'forget' | { keep: string };

const { base, app, locales } = KEPT;
const prefix = cachePrefix(base);
const appShelf = new Shelf(`${prefix}app`, app);
const shelves = new Map(
  Object.entries(locales).map(([locale, files]) => [locale, new Shelf(prefix + locale, files)]),
);
/** True once the reader has erased everything: what is still on its way is thrown away. */
let isForgotten = false;
/** Ends what is asked of the site: when a newer version takes over, it is not waited for. */
let asking = new AbortController();

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate(event)));
self.addEventListener('message', (event) => event.waitUntil(grant(event)));
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  if (method !== 'GET' || !url.startsWith(self.registration.scope)) return;
  event.respondWith(mode === 'navigate' ? pageFor(event.request) : fileFor(event.request));
});

/** Keeps the app, and the languages that are open or were kept before. */
async function install(event: ExtendableEvent) {
  await appShelf.fill(event);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const inUse = new Set(open.map(({ url }) => localeOf(url)));
  for (const [locale, shelf] of shelves) {
    if (inUse.has(locale) || (await caches.has(shelf.name))) await shelf.fill(event);
  }
}

async function activate(event: ExtendableEvent) {
  await self.clients.claim();
  await tidy(event);
}

/** Other open pages may be of the version before: what they still need is kept until they are closed. */
async function tidy(event: ExtendableEvent) {
  const open = await self.clients.matchAll({ type: 'window' });
  if (open.length > 1) return;
  const all = [appShelf, ...shelves.values()];
  for (const shelf of all) await shelf.tidy(event);
  const names = new Set(all.map(({ name }) => name));
  await deleteCaches((name) => !names.has(name));
}

async function grant(event: ExtendableMessageEvent) {
  const wish = event.data as Wish;
  if (wish === 'take over') return self.skipWaiting();
  if (wish === 'stand back') return standBack();
  if (wish === 'forget') return forget();
  try {
    await keep(event, wish.keep);
    await tidy(event);
  } catch {
    // Without room or network the pages come from the site, as far as they can be had.
  }
  if (isForgotten) await forget();
}

async function keep(event: ExtendableEvent, locale: string) {
  for (const shelf of [appShelf, shelves.get(locale)]) {
    if (shelf && !isForgotten && !(await shelf.isWhole())) await shelf.fill(event);
  }
}

function standBack() {
  asking.abort();
  asking = new AbortController();
}

async function forget() {
  isForgotten = true;
  await deleteCaches(() => true);
}

async function deleteCaches(isMeant: (name: string) => boolean) {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix) && isMeant(name));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/**
 * A page that is opened. A language that is kept whole is drawn from what is kept, so that all its
 * parts are of one version; any other comes from the site, and without a network from what there is.
 */
async function pageFor(request: Request): Promise<Response> {
  const locale = localeOf(request.url);
  const kept = await keptPage(locale, request.url);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return elsewhere(request.url, locale);
  }
}

async function keptPage(locale: string, url: string): Promise<Response | undefined> {
  const shelf = shelves.get(locale);
  if (!shelf || !(await appShelf.isWhole()) || !(await shelf.isWhole())) return undefined;
  const address = new URL(url);
  const front = address.pathname === `${base}${locale}/` && (await shelf.find(address.pathname));
  return front || shelf.find(`${base}${locale}/shell.html`);
}

/** The same page in a language that is kept. */
async function elsewhere(url: string, locale: string): Promise<Response> {
  const { pathname } = new URL(url);
  for (const [other, shelf] of shelves) {
    if (other === locale || !(await shelf.isWhole())) continue;
    const rest = pathname.slice(base.length).replace(new RegExp(`^${locale}/`), '');
    return Response.redirect(`${base}${other}/${locale ? rest : ''}`);
  }
  return Response.error();
}

/** A file from what is kept, of this version or of one before; else from the site. */
async function fileFor(request: Request): Promise<Response> {
  for (const shelf of [appShelf, ...shelves.values()]) {
    const kept = await shelf.find(request.url);
    if (kept) return kept;
  }
  return (await caches.match(request.url)) ?? fetch(request, { signal: asking.signal });
}

function localeOf(url: string): string {
  const [first = ''] = new URL(url).pathname.slice(base.length).split('/');
  return shelves.has(first) ? first : '';
}
