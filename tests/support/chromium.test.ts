import { expect, test } from 'vitest';
import { type Computer, findChromium, provideChromium } from './chromium.ts';

const playwrights = '/home/tester/.cache/ms-playwright/chromium-1/chrome';

test('the browser CHROMIUM_PATH names goes before all others', () => {
  const computer = computerWith(['/opt/mine', '/usr/bin/chromium', playwrights]);
  const env = { ...computer.env, CHROMIUM_PATH: '/opt/mine' };
  expect(findChromium({ ...computer, env })).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that names nothing is said, and nothing else is taken', () => {
  const computer = computerWith(['/usr/bin/chromium']);
  const env = { ...computer.env, CHROMIUM_PATH: '/opt/gone' };
  expect(() => findChromium({ ...computer, env })).toThrow('"/opt/gone"');
});

test('a browser of the system goes before the one Playwright brought', () => {
  expect(findChromium(computerWith([playwrights, '/usr/bin/google-chrome']))).toBe(
    '/usr/bin/google-chrome',
  );
});

test('the PATH goes before the usual places', () => {
  const computer = computerWith(['/usr/bin/chromium', '/usr/local/bin/chromium']);
  expect(findChromium(computer)).toBe('/usr/local/bin/chromium');
});

test('an empty CHROMIUM_PATH and an absent PATH count as nothing', () => {
  const computer = computerWith(['/snap/bin/chromium']);
  expect(findChromium({ ...computer, env: { CHROMIUM_PATH: '' } })).toBe('/snap/bin/chromium');
});

test.each([
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
] as const)('on %s the browser is found where programs are kept there', (platform, path) => {
  const env = { PROGRAMFILES: 'C:\\Program Files' };
  expect(findChromium({ ...computerWith([path]), platform, env })).toBe(path);
});

test("Playwright's own browser is taken where the system has none", () => {
  expect(findChromium(computerWith([playwrights]))).toBe(playwrights);
});

test('Chromium is installed only where there is none', () => {
  const installed: string[] = [];
  const bare = computerWith(installed);
  const install = () => void installed.push('/usr/bin/chromium');
  expect(provideChromium({ ...bare, install })).toBe('/usr/bin/chromium');
  expect(provideChromium({ ...bare, install })).toBe('/usr/bin/chromium');
  expect(installed).toEqual(['/usr/bin/chromium']);
});

test('a computer without a browser is told what to do', () => {
  const advice = /Install Chromium .*npx playwright install chromium.* CHROMIUM_PATH/;
  expect(() => provideChromium(computerWith([]))).toThrow(advice);
  expect(() => provideChromium({ ...computerWith([]), install: () => {} })).toThrow(advice);
});

function computerWith(programs: readonly string[]): Computer {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    platform: 'linux',
    runs: (path) => programs.includes(path),
    playwrights: () => playwrights,
  };
}
