import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answers, type LinkState, linkStates } from '../../src/author/link-states.ts';

let server: Server;
let site = '';
let asked: string[] = [];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/moved') response.writeHead(302, { Location: '/here' }).end();
    else if (request.url === '/silent') return;
    else response.writeHead(request.url === '/gone' ? 404 : 200).end('text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function states(paths: readonly string[]): Promise<LinkState[]> {
  const all: LinkState[] = [];
  const urls = paths.map((path) => site + path);
  for await (const state of linkStates(urls, { pause: 0, patience: 300 })) all.push(state);
  return all;
}

test('a page that is there answers, one that moved as well, and one that is gone does not', async () => {
  const found = await states(['/here', '/moved', '/gone']);
  expect(found.map(({ status }) => status)).toEqual([200, 200, 404]);
  expect(found.map(answers)).toEqual([true, true, false]);
});

test('an address is asked once, however often it is named', async () => {
  await states(['/here', '/here', '/here']);
  expect(asked).toEqual(['/here']);
});

test('a host that says nothing, and one that is not there, are no answer', async () => {
  const [silent] = await states(['/silent']);
  expect(silent?.trouble).toBe('TimeoutError');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const [closed] = await states(['/here']);
  expect(closed && answers(closed)).toBe(false);
});

test('a host is given a rest between two requests, and none before the first', async () => {
  const rests: number[] = [];
  const manners = { pause: 60_000, patience: 300, rest: async (time: number) => rests.push(time) };
  for await (const { status } of linkStates([`${site}/here`, `${site}/there`], manners)) {
    expect(status).toBe(200);
  }
  expect(rests).toHaveLength(1);
  expect(rests[0]).toBeGreaterThan(0);
});
