import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('../../src/author/start.ts', import.meta.url));
const atLast = /Dishari is at .+\n/;

test('the address is printed, and is there', async () => {
  const env = { PORT: '0', BASE_PATH: 'dishari' };
  const [line] = await linesOf(builtSite(), env, atLast);
  const address = /^Dishari is at (http:\/\/localhost:\d+\/dishari\/)$/.exec(line ?? '')?.[1] ?? '';
  expect(await (await fetch(address)).text()).toBe('<title>Home</title>');
});

test('a taken port is said before the address', async () => {
  const taken = await takenPort();
  const [first] = await linesOf(builtSite(), { PORT: String(taken) }, atLast);
  expect(first).toBe(`Port ${taken} is taken; trying ${taken + 1}.`);
});

test('a port that is none is said in one line', async () => {
  expect(await linesOf(builtSite(), { PORT: 'many' })).toEqual([
    'Dishari cannot be served. PORT is "many". Give a number from 0 to 65535.',
  ]);
});

test('without a built site the reader is told to build one', async () => {
  const lines = await linesOf(emptyFolder(), {});
  expect(lines).toEqual([
    'Dishari cannot be served. There is no dist/index.html to show. Run "npm run build" first.',
  ]);
});

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dishari-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function builtSite(): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>Home</title>');
  return folder;
}

/** Starts the program as "npm start" does, and gives the lines it says, up to one that matches. */
function linesOf(cwd: string, env: Record<string, string>, last = /$^/): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill());
  return new Promise((resolve) => {
    let text = '';
    const hear = (chunk: Buffer) => {
      text += chunk;
      if (last.test(text)) resolve(text.trim().split('\n'));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => resolve(text.trim().split('\n')));
  });
}

async function takenPort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
