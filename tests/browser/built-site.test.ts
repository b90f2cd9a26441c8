import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import {
  addressesInSitemap,
  addressOf,
  attribute,
  builtPages,
  canonicalOf,
  descriptionOf,
  find,
  rootNode,
  titleOf,
} from '../support/built-pages.ts';
import { mostScript } from '../support/limits.ts';
import { realGraph } from '../support/real-flows.ts';
import { locales } from '../support/site.ts';

/** What comes with the first round trip of a connection. */
const mostHtml = 14_000;
const mostFont = 40_000;

const pages = builtPages('dist');
const nodePages = pages.filter((page) => find(page, 'main')[0] && rootNode(page));

/** The built pages of nodes at their own address, not at the other ones they can be reached by. */
const ownPages = nodePages.filter((page) => canonicalOf(page) === addressOf(page.file, '/'));

test('no page and no script of the wizard names a page for authors', () => {
  const scripts = pages.flatMap((page) => find(page, 'script').map((one) => attribute(one, 'src')));
  const desk = pages.filter(({ file }) => /^(map|workbench)\//.test(file));
  const theirs = new Set(
    desk.flatMap((page) => find(page, 'script').map((one) => attribute(one, 'src'))),
  );
  expect(theirs.size).toBe(3);
  expect(scripts.filter((src) => theirs.has(src)).length).toBe(3);
  for (const { file, text } of pages.filter((page) => !desk.includes(page))) {
    expect(text, file).not.toMatch(/\/(map|workbench)\//);
  }
});

test('there is a page for every node in every language', () => {
  expect(ownPages.length).toBe(locales.length * realGraph.nodes.size);
});

test('every page is valid HTML', async () => {
  test.slow();
  const config = { root: true, extends: ['html-validate:standard'] };
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  for (const { file, text } of pages) {
    const { results } = await validator.validateString(text);
    const found = results.flatMap(({ messages }) => messages);
    expect(found.map(({ ruleId, line }) => `${file}:${line} ${ruleId}`)).toEqual([]);
  }
});

test('every page has one h1, a language, a title and a description', () => {
  for (const page of pages) {
    const [html] = find(page, 'html');
    const locale = locales.find((one) => page.file.startsWith(`${one}/`)) ?? otherwise(page.file);
    expect(html && attribute(html, 'lang'), page.file).toBe(locale);
    expect(find(page, 'h1').length, page.file).toBe(1);
    expect(titleOf(page), page.file).not.toBe('');
    if (!page.file.endsWith('shell.html')) expect(descriptionOf(page), page.file).not.toBe('');
  }
});

/** Pages of no language greet in the first; those for authors speak English. */
function otherwise(file: string): string {
  return /^(map|workbench)\//.test(file) ? 'en' : 'bn';
}

test('every node has a title and a description of its own', () => {
  for (const tell of [titleOf, descriptionOf]) {
    const told = ownPages.map(tell);
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
  }
});

test('private pages are kept out of search engines, and open ones are not', () => {
  for (const page of nodePages) {
    const isPrivate = realGraph.nodes.get(rootNode(page))?.private ?? false;
    expect(find(page, 'meta', { name: 'robots' }).length, page.file).toBe(isPrivate ? 1 : 0);
  }
  const open = ownPages.filter((page) => find(page, 'meta', { name: 'robots' }).length === 0);
  expect(addressesInSitemap('dist').length).toBe(open.length);
});

test('a page names itself in every language', () => {
  for (const page of nodePages) {
    const links = find(page, 'link', { rel: 'alternate' });
    expect(links.map((link) => attribute(link, 'hreflang'))).toEqual([...locales]);
    for (const link of links) {
      const twin = pages.find(({ file }) => addressOf(file, '/') === attribute(link, 'href'));
      expect(twin && rootNode(twin), page.file).toBe(rootNode(page));
    }
  }
});

test(`no page weighs more than ${mostHtml} bytes, gzipped`, () => {
  const weights = pages.map(
    ({ file, text }) => [file, gzipSync(text, { level: 9 }).length] as const,
  );
  expect(weights.filter(([, weight]) => weight > mostHtml)).toEqual([]);
});

test(`no question asks for more than ${mostScript} bytes of script, gzipped`, () => {
  const packed = new Map<string, number>();
  const weigh = (file: string) => {
    const weight =
      packed.get(file) ?? gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
    packed.set(file, weight);
    return weight;
  };
  for (const page of ownPages) {
    if (realGraph.nodes.get(rootNode(page))?.kind !== 'question') continue;
    if (realGraph.nodes.get(rootNode(page))?.private) continue;
    const links = [
      ...find(page, 'link', { rel: 'modulepreload' }).map((link) => attribute(link, 'href')),
      ...find(page, 'script', { type: 'module' }).map((script) => attribute(script, 'src')),
    ];
    const weight = links.reduce((sum, file) => sum + weigh(file ?? ''), 0);
    expect(weight, page.file).toBeLessThan(mostScript);
  }
});

test(`no face weighs more than ${mostFont} bytes, and none is waited for`, () => {
  const fonts = readdirSync('dist/assets').filter((name) => name.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect(statSync(join('dist/assets', font)).size).toBeLessThan(mostFont);
  for (const { text } of pages) {
    const faces = text.match(/@font-face\s*\{[^}]*\}/g) ?? [];
    expect(faces.every((face) => /font-display:\s*optional/.test(face))).toBe(true);
    expect(faces.every((face) => /src:\s*local\(/.test(face))).toBe(true);
  }
});

test('a phone can put the wizard among its apps, in each language', () => {
  for (const locale of locales) {
    const manifest = JSON.parse(readFileSync(`dist/${locale}/manifest.json`, 'utf8'));
    expect(manifest).toMatchObject({ lang: locale, start_url: `/${locale}/`, scope: '/' });
    const sizes = manifest.icons.map((icon: { sizes: string }) => icon.sizes);
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src } of manifest.icons) expect(existsSync(join('dist', src))).toBe(true);
  }
});
