import { PrecacheController } from 'workbox-precaching';
import type { KeptFile } from './lists.ts';

/** One list of files as the device keeps it. */
export class Shelf {
  readonly name: string;
  readonly #controller: PrecacheController;

  constructor(name: string, files: readonly KeptFile[]) {
    this.name = name;
    this.#controller = new PrecacheController({ cacheName: name });
    this.#controller.addToCacheList([...files]);
  }

  /** Fetches what is missing; rejects where one file cannot be had or kept, and may be asked again. */
  async fill(event: ExtendableEvent): Promise<void> {
    // The library stores files only while installing; a language may be asked for later.
    const installing = {
      type: 'install',
      waitUntil: (work: Promise<unknown>) => event.waitUntil(work),
    };
    await this.#controller.install(installing as ExtendableEvent);
  }

  /** True when every file of the list is kept. */
  async isWhole(): Promise<boolean> {
    if (!(await caches.has(this.name))) return false;
    const kept = await (await caches.open(this.name)).keys();
    const urls = new Set(kept.map(({ url }) => url));
    return [...this.#controller.getURLsToCacheKeys().values()].every((url) => urls.has(url));
  }

  /** A file of the list, where it is kept. */
  async find(url: string): Promise<Response | undefined> {
    const key = this.#controller.getCacheKeyForURL(url);
    // Looking a cache up by its name does not make it, as opening it would.
    return key ? caches.match(key, { cacheName: this.name }) : undefined;
  }

  /** Throws away what earlier versions kept. */
  async tidy(event: ExtendableEvent): Promise<void> {
    if (await caches.has(this.name)) await this.#controller.activate(event);
  }
}
