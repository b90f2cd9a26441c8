import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { usualPlaces } from './chromium-places.ts';

/** What the search asks of the computer it runs on. */
export interface Computer {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  runs: (path: string) => boolean;
  playwrights: () => string;
  install?: () => void;
}

/**
 * The Chromium to test with: the one CHROMIUM_PATH names, one of the system, or Playwright's own.
 * Throws when CHROMIUM_PATH names nothing that runs.
 */
export function findChromium(computer: Computer): string | undefined {
  const named = computer.env.CHROMIUM_PATH;
  if (named && !computer.runs(named)) {
    throw new Error(`CHROMIUM_PATH is "${named}", and no program is there. Correct or unset it.`);
  }
  const candidates = () => [...usualPlaces(computer), computer.playwrights()];
  return named || candidates().find((path) => computer.runs(path));
}

/** The same, installing Chromium where that is possible. Throws, saying what to do, where not. */
export function provideChromium(computer: Computer): string {
  const found = findChromium(computer);
  if (found) return found;
  computer.install?.();
  const installed = computer.install ? findChromium(computer) : undefined;
  if (installed) return installed;
  throw new Error(
    'No Chromium found for the browser tests. Install Chromium or Chrome, ' +
      'or run "npx playwright install chromium", or set CHROMIUM_PATH to a browser.',
  );
}

/** The computer these tests run on. */
export function thisComputer(): Computer {
  return {
    env: process.env,
    platform: process.platform,
    runs: isProgram,
    playwrights: () => chromium.executablePath(),
    ...(mayInstall() ? { install: installFromDebian } : {}),
  };
}

/** True where Chromium's sandbox cannot be had, and the tests' own pages are all that it opens. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function mayInstall(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return isRoot() && folders.some((folder) => isProgram(join(folder, 'apt-get')));
}

function installFromDebian() {
  for (const args of [['update'], ['install', '-y', 'chromium']]) {
    console.info(`No Chromium found: apt-get ${args.join(' ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    if (status !== 0) return;
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
