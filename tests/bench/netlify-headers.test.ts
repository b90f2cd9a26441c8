import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { netlifyHeaders } from './netlify-headers.ts';

const text = `# What every answer carries
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; img-src 'self' data:

/assets/*
  Cache-Control: public
`;

test('headers are those of every rule that fits the address', () => {
  const headersOf = netlifyHeaders(written(text));
  expect(headersOf('/bn/')).toEqual([
    ['X-Content-Type-Options', 'nosniff'],
    ['Content-Security-Policy', "default-src 'none'; img-src 'self' data:"],
  ]);
  expect(headersOf('/assets/a.js')).toContainEqual(['Cache-Control', 'public']);
});

test('a site without such a file has no headers of its own', () => {
  expect(netlifyHeaders(join(tmpdir(), 'no-such-file'))('/')).toEqual([]);
});

function written(content: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-headers-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, '_headers'), content);
  return join(dir, '_headers');
}
