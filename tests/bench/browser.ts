import { type Browser, chromium } from '@playwright/test';
import { findChromium, isRoot, thisComputer } from '../support/chromium.ts';

/** Nothing but this computer is reached, and the browser does nothing by itself. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost',
  '--no-first-run',
];

/** Starts the browser that measures. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = findChromium(thisComputer());
  return chromium.launch({
    args: isRoot() ? [...quiet, '--no-sandbox'] : quiet,
    ...(executablePath ? { executablePath } : {}),
  });
}
