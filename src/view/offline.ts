import { cachePrefix } from '../worker/cache-name.ts';
import type { Cell } from './cell.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

type NewVersion = Cell<(() => void) | undefined>;

/** How long a browser is given to put the newer version in the place of the older, in milliseconds. */
const patience = 2000;

let registered: Promise<unknown> | undefined;
let isForgotten = false;

/**
 * Has the site below `base` kept on the device with one of its languages, so that it works without a
 * network, and announces a newer version. Where there can be no worker, or no room, everything comes
 * from the site as before.
 */
export async function keepOffline(base: string, locale: string, newVersion: NewVersion) {
  if (isForgotten) return;
  try {
    registered ??= register(`${base}sw.js`, newVersion);
    await registered;
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: locale });
  } catch {
    // The pages are read over the network, then.
  }
}

/** Removes all that is kept of the wizard itself, and keeps nothing more in this page. Never throws. */
export async function forgetOffline(base: string): Promise<void> {
  isForgotten = true;
  try {
    const registration = await navigator.serviceWorker.getRegistration(base);
    registration?.active?.postMessage('forget');
    await registration?.unregister();
    const names = await window.caches.keys();
    const own = names.filter((name) => name.startsWith(cachePrefix(base)));
    await Promise.all(own.map((name) => window.caches.delete(name)));
  } catch {
    // Where neither workers nor caches may be asked for, nothing is kept.
  }
}

async function register(url: string, newVersion: NewVersion) {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(trusted(url), { updateViaCache: 'none' });
  const look = () => {
    const { waiting } = registration;
    // The very first version has none to take over from.
    if (waiting && serviceWorker.controller) newVersion.set(() => takeOver(waiting));
  };
  const watch = () => registration.installing?.addEventListener('statechange', look);
  registration.onupdatefound = watch;
  watch();
  look();
}

function takeOver(waiting: ServiceWorker) {
  const { serviceWorker } = navigator;
  const again = () => window.location.reload();
  // Another tab may have asked before.
  if (waiting.state === 'activated') return again();
  serviceWorker.addEventListener('controllerchange', again, { once: true });
  waiting.postMessage('take over');
  serviceWorker.controller?.postMessage('stand back');
  // Chromium waits for a request of the page itself as well, and that may be lost; loading again ends it.
  setTimeout(again, patience);
}

/** The one address of a script that is made from a text, as browsers with trusted types want it. */
function trusted(url: string): string {
  const { trustedTypes } = window as Window & { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('dishari', { createScriptURL: (text) => text });
  return policy ? policy.createScriptURL(url) : url;
}
