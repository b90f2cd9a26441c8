import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { siteFiles, type WireFile } from './site-files.ts';

/** Answers a question that a page asks its own server; undefined where there is no such address. */
export type Api = (path: string, question: unknown) => unknown;

/** A site to be served. */
export interface Site {
  name: string;
  dir: string;
  api?: Api | undefined;
}

/** A server that runs. */
export interface Running {
  /** The address of a site, without a slash at its end. */
  origin: (name: string) => string;
  close: () => void;
}

/** Serves all sites alike from one port, any free one if none is given, each under its own host. */
export async function serve(sites: readonly Site[], wanted = 0): Promise<Running> {
  const byName = new Map(sites.map(({ name, dir, api }) => [name, { api, files: siteFiles(dir) }]));
  const server = createServer((request, response) => {
    const site = byName.get(request.headers.host?.split('.')[0] ?? '');
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST') void converse(site?.api, path, request, response);
    else sendFile(site?.files.get(path), response);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((ready) => server.listen(wanted, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (name) => `http://${name}.localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sendFile(file: WireFile | undefined, response: ServerResponse) {
  if (file) response.writeHead(200, file.headers).end(file.body);
  else response.writeHead(404, { 'content-length': '0' }).end();
}

async function converse(
  api: Api | undefined,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const answer = api?.(path, await json(request));
  if (answer === undefined) return sendFile(undefined, response);
  const body = gzipSync(JSON.stringify(answer), { level: 9 });
  const length = String(body.length);
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  response.writeHead(200, { ...headers, 'content-length': length }).end(body);
}
