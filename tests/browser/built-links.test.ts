import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  addressesInSitemap,
  attribute,
  type BuiltPage,
  builtPages,
  canonicalOf,
  find,
  textOf,
} from '../support/built-pages.ts';

const origin = 'https://help.example.org';

test('every link inside the site leads to something', () => {
  expect(deadLinks('dist', builtPages('dist'), '/')).toEqual([]);
});

test('below another path and with an origin, everything leads to its place', () => {
  test.slow();
  const site = mkdtempSync(join(tmpdir(), 'dishari-help-'));
  try {
    const options = ['--base', 'help', '--origin', origin, '--out', site];
    execFileSync('npm', ['run', '--silent', 'build', '--', ...options]);
    const below = builtPages(site);
    expect(deadLinks(site, below, '/help/')).toEqual([]);
    expect(below.some((page) => canonicalOf(page) === `${origin}/help/bn/hacked/recover/`)).toBe(
      true,
    );
    const listed = addressesInSitemap(site);
    expect(listed.every((address) => address.startsWith(`${origin}/help/`))).toBe(true);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toContain(`${origin}/help/sitemap.xml`);
    expect(readFileSync(join(site, '_headers'), 'utf8')).toMatch(/^\/help\/\*$/m);
    const data = below.flatMap((page) => find(page, 'script', { type: 'application/ld+json' }));
    expect(data.map((element) => JSON.parse(textOf(element)).url)).toContain(`${origin}/help/bn/`);
  } finally {
    rmSync(site, { recursive: true });
  }
});

/** Every address in a page that begins as one of this site and names no file of it. */
function deadLinks(site: string, all: readonly BuiltPage[], base: string): string[] {
  const named = all.flatMap(({ file, elements }) =>
    elements.flatMap((element) =>
      ['href', 'src'].flatMap((name) => {
        const address = attribute(element, name)?.replace(origin, '');
        return address?.startsWith('/') ? [{ file, address }] : [];
      }),
    ),
  );
  expect(named.length).toBeGreaterThan(all.length);
  const isDead = new Map<string, boolean>();
  for (const { address } of named) {
    const path = address.split('#')[0] ?? '';
    if (!isDead.has(path)) isDead.set(path, !leadsToFile(site, path, base));
  }
  return named
    .filter(({ address }) => isDead.get(address.split('#')[0] ?? ''))
    .map(({ file, address }) => `${file}: ${address}`);
}

function leadsToFile(site: string, path: string, base: string): boolean {
  if (!path.startsWith(base)) return false;
  const file = join(site, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile();
}
