import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { headersFile } from '../../src/author/header-files.ts';
import { headerRules, headersFor } from '../../src/author/headers.ts';
import { serve } from '../../src/author/serve.ts';

const script = 'export const hello = 1;\n';
const rules = headerRules('/', ['bn'], { style: 'sha256-a', script: 'sha256-b' });
let folder: string;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dishari-site-'));
  put('_headers', headersFile(rules));
  put('index.html', '<title>Home</title>');
  put('404.html', '<title>No such page</title>');
  put('bn/hacked/can-log-in/index.html', '<title>একটি প্রশ্ন</title>');
  put('assets/main-a1b2c3.js', script);
  put('assets/main-a1b2c3.js.br', brotliCompressSync(script));
  put('assets/main-a1b2c3.js.gz', gzipSync(script));
  const { server, address } = await serve({ folder, base: '/', port: 0 }, () => {});
  site = address;
  return () => server.close();
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the address shows the page at the top', async () => {
  const answer = await fetch(site);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await answer.text()).toBe('<title>Home</title>');
});

test('a folder shows its page, and a forgotten slash is put right', async () => {
  const answer = await fetch(`${site}bn/hacked/can-log-in?from=paper`);
  expect(answer.url).toBe(`${site}bn/hacked/can-log-in/?from=paper`);
  expect(await answer.text()).toBe('<title>একটি প্রশ্ন</title>');
});

test.each(['nowhere', 'bn/', 'assets', '404', '%E0%A4%A', 'bn/hacked/can-log-in/index'])(
  'an unknown path, %s, shows the page for that',
  async (path) => {
    const answer = await fetch(site + path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<title>No such page</title>');
  },
);

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt'])(
  'nothing outside the folder is shown at %s',
  async (path) => {
    const secret = join(folder, '..', 'secret.txt');
    writeFileSync(secret, 'secret');
    onTestFinished(() => rmSync(secret));
    expect(await rawStatus(path)).toBe(404);
  },
);

test.each(['', 'assets/main-a1b2c3.js', 'nowhere', 'bn/hacked/can-log-in'])(
  'the answer at "%s" carries the security headers',
  async (path) => {
    const answer = await fetch(site + path, { redirect: 'manual' });
    for (const [name, value] of Object.entries(headersFor(rules, '/'))) {
      expect(answer.headers.get(name)).toBe(value);
    }
  },
);

test('files named by their content are kept for good, pages for minutes, misses not at all', async () => {
  expect(await cacheOf('assets/main-a1b2c3.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheOf('bn/hacked/can-log-in/')).toBe('public, max-age=600');
  expect(await cacheOf('nowhere')).toBe('no-cache');
});

test.each(['br', 'gzip'])('a script is sent packed as %s where that lies ready', async (coding) => {
  const headers = { 'Accept-Encoding': coding };
  const answer = await fetch(`${site}assets/main-a1b2c3.js`, { headers });
  expect(answer.headers.get('content-encoding')).toBe(coding);
  expect(answer.headers.get('content-type')).toMatch('text/javascript');
  expect(await answer.text()).toBe(script);
});

test('a page the reader already has is not sent again', async () => {
  const etag = (await fetch(site)).headers.get('etag') ?? '';
  const again = await fetch(site, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test('a page built after the start is there', async () => {
  put('en/index.html', '<title>New</title>');
  expect((await fetch(`${site}en/`)).status).toBe(200);
});

test('nothing can be sent to the site', async () => {
  const answer = await fetch(site, { method: 'POST', body: 'question=answer' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('allow')).toBe('GET, HEAD');
});

test('an impossible range is answered with the whole file', async () => {
  const answer = await fetch(site, { headers: { Range: 'bytes=5-2' } });
  expect(answer.status).toBe(200);
});

test('under a base path, all is found below it and the rest leads there', async () => {
  const address = await serveOn(0, '/dishari/');
  const question = await fetch(`${address}bn/hacked/can-log-in`);
  expect(question.url).toBe(`${address}bn/hacked/can-log-in/`);
  expect((await fetch(new URL('/', address))).url).toBe(address);
  expect((await fetch(address.slice(0, -1))).url).toBe(address);
  expect((await fetch(new URL('/bn/hacked/can-log-in/', address))).status).toBe(404);
});

test('a taken port is said, and the next free one is used', async () => {
  const said: string[] = [];
  const taken = Number(new URL(site).port);
  const address = await serveOn(taken, '/', (line) => said.push(line));
  expect(said[0]).toBe(`Port ${taken} is taken; trying ${taken + 1}.`);
  expect(Number(new URL(address).port)).toBe(taken + said.length);
  expect((await fetch(address)).status).toBe(200);
});

function put(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

async function serveOn(port: number, base = '/', say = (_line: string) => {}) {
  const { server, address } = await serve({ folder, base, port }, say);
  onTestFinished(() => void server.close());
  return address;
}

async function cacheOf(path: string) {
  return (await fetch(site + path)).headers.get('cache-control');
}

/** The status for a path sent just as it is: `fetch` would tidy it first. */
function rawStatus(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
