import { posix, win32 } from 'node:path';
import type { Computer } from './chromium.ts';

const names = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'microsoft-edge',
];

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
];

const macPlaces = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPlaces = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a system keeps a browser of Chromium's family: on the PATH first, then in its own places. */
export function usualPlaces({ env, platform }: Pick<Computer, 'env' | 'platform'>): string[] {
  if (platform === 'win32') return windowsFolders(env).flatMap(underWindows);
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...onPath, ...(platform === 'darwin' ? macPlaces : linuxPlaces)];
}

function windowsFolders(env: Computer['env']): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders.filter((folder) => folder !== undefined);
}

function underWindows(folder: string): string[] {
  return windowsPlaces.map((place) => win32.join(folder, place));
}
