import { defineConfig, devices } from '@playwright/test';
import { findChromium, isRoot, thisComputer } from './tests/support/chromium.ts';

const port = 4187;
const executablePath = findChromium(thisComputer());

/** Nothing but this computer is reached, and Chromium does not try to. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: process.stdout.isTTY ? 'line' : 'dot',
  use: {
    // A worker would answer what a test holds back; the tests of the worker allow it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      args: isRoot() ? [...quiet, '--no-sandbox'] : quiet,
      ...(executablePath ? { executablePath } : {}),
    },
  },
  projects: [{ name: 'chromium', use: devices['Pixel 7'] }],
  webServer: {
    command: 'node --import tsx src/author/start.ts',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
