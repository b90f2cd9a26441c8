import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHeadersFile } from '../../src/author/header-files.ts';
import { type Headers, headersFor } from '../../src/author/headers.ts';

/** A file as it goes over the wire. */
export interface WireFile {
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const compressible = /\.(css|html|js|json|svg|txt|webmanifest)$/;

/** The files of a built site by their address, compressed once so that no answer waits for it. */
export function siteFiles(dir: string): Map<string, WireFile> {
  const file = join(dir, '_headers');
  const rules = existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name !== '_headers' && extname(name) !== '');
  return new Map(
    names.map((name) => {
      const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      return [path, wireFile(readFileSync(join(dir, name)), name, path, headersFor(rules, path))];
    }),
  );
}

function wireFile(bytes: Buffer, name: string, path: string, extra: Headers): WireFile {
  const body = compressible.test(name) ? gzipSync(bytes, { level: 9 }) : bytes;
  const headers = {
    ...Object.fromEntries(Object.entries(extra).map(([key, value]) => [key.toLowerCase(), value])),
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-length': String(body.length),
    'cache-control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=600',
    ...(compressible.test(name) ? { 'content-encoding': 'gzip' } : {}),
  };
  return { headers, body };
}
