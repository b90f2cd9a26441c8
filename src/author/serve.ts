import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { parseHeadersFile } from './header-files.ts';
import { type HeaderRule, headersFor } from './headers.ts';

/** What to serve, under which path, and at which port; port 0 takes any free one. */
export interface Site {
  folder: string;
  base: string;
  port: number;
}

/**
 * Serves a built site to this computer alone until the server is closed, and gives the server and its address.
 * A port that is taken is told to `say`, and the next one is tried. Throws where none can be had.
 */
export async function serve(site: Site, say: (line: string) => void) {
  const server = createServer(answerFrom(site.folder, site.base));
  const port = await listenFrom(server, site.port, say);
  return { server, address: `http://localhost:${port}${site.base}` };
}

/** A folder of files as a web site below `base`, which begins and ends with a slash. */
function answerFrom(folder: string, base: string): RequestListener {
  const sendFile = fileSender(folder);
  const rules = rulesOf(folder);
  return (request, response) => {
    const { path, query } = split(request.url ?? '/');
    for (const [name, value] of Object.entries(headersFor(rules, path))) {
      response.setHeader(name, value);
    }
    if (!mayAsk(request)) return refuse(response);
    if (leadsToBase(path, base)) return redirect(response, base);
    if (!path.startsWith(base)) return sayNotFound(response, folder);
    const inside = path.slice(base.length);
    return sendFile(request, response, inside, () => {
      if (isFolderOfPage(folder, inside)) return redirect(response, `${path}/${query}`);
      return sayNotFound(response, folder);
    });
  };
}

/** The headers that the site asks for: this server obeys the same file as the hosts on the web. */
function rulesOf(folder: string): HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

function fileSender(folder: string) {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
  });
  return (request: IncomingMessage, response: ServerResponse, path: string, miss: () => void) => {
    request.url = path === '' || path.endsWith('/') ? `/${path}index.html` : `/${path}`;
    // A part of a file is never needed, and sirv trips over a part that ends before it begins.
    delete request.headers.range;
    files(request, response, miss);
  };
}

function mayAsk({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function split(url: string): { path: string; query: string } {
  const end = url.indexOf('?');
  return end < 0 ? { path: url, query: '' } : { path: url.slice(0, end), query: url.slice(end) };
}

function leadsToBase(path: string, base: string): boolean {
  return base !== '/' && (path === '/' || `${path}/` === base);
}

/** True where a slash was forgotten: without it, links relative to the page would lead astray. */
function isFolderOfPage(folder: string, inside: string): boolean {
  return /^[\w-]+(\/[\w-]+)*$/.test(inside) && existsSync(join(folder, inside, 'index.html'));
}

function redirect(response: ServerResponse, to: string) {
  response.writeHead(301, { Location: to, 'Cache-Control': 'no-cache' }).end();
}

function refuse(response: ServerResponse) {
  response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain' });
  response.end('Pages can only be read.\n');
}

function sayNotFound(response: ServerResponse, folder: string) {
  const page = join(folder, '404.html');
  const type = existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain';
  response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.\n');
}

async function listenFrom(server: Server, first: number, say: (line: string) => void) {
  for (let port = first; ; port += 1) {
    if (await isListening(server, port)) return (server.address() as AddressInfo).port;
    say(`Port ${port} is taken; trying ${port + 1}.`);
  }
}

/** False when the port is taken; any other trouble is thrown. */
function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}
