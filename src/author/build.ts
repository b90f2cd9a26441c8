import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Greeting, WrittenPage } from '../written-pages.tsx';
import { aheadOf } from './ahead.ts';
import { type Assets, assetsFrom } from './assets.ts';
import { buildDesk } from './build-desk.ts';
import { buildOptions } from './build-options.ts';
import { bundle } from './bundle.ts';
import {
  documentOf,
  notFoundDocument,
  type Surround,
  shellDocument,
  welcomeDocument,
} from './document.ts';
import { writeFonts } from './fonts.ts';
import { headersFile, nginxFile } from './header-files.ts';
import { headerRules } from './headers.ts';
import { type Frame, inlined, styleSheetsOf } from './inline.ts';
import { keptLists } from './kept-lists.ts';
import { robots, sitemap } from './sitemap.ts';
import { webManifest } from './web-manifest.ts';

type Writer = typeof import('../written-pages.tsx');

/** Where a site without an origin of its own can be looked at. */
const localOrigin = 'http://localhost:4173';

const workshop = resolve('.build');
const { flows, base, origin, out } = buildOptions(process.argv.slice(2), process.env);
const site = resolve(out);
process.env.FLOWS = flows;

await buildSite();

/** Builds the scripts, then writes a page for every node in every language, and what goes with them. */
async function buildSite() {
  await writeFonts(flows, join(workshop, 'fonts'));
  await build({
    base,
    logLevel: 'warn',
    build: { manifest: true, outDir: site, emptyOutDir: true },
  });
  const pagesFolder = join(workshop, 'pages');
  const ssr = { ssr: 'src/written-pages.tsx', outDir: pagesFolder, copyPublicDir: false };
  await build({ base, logLevel: 'warn', build: { ...ssr, emptyOutDir: true } });
  const assets = await assetsFrom(join(site, '.vite/manifest.json'), base);
  const surround = { base, origin, frame: await frameOfBuild(assets) };
  await rm(join(site, '.vite'), { recursive: true });
  const entry = pathToFileURL(join(pagesFolder, 'written-pages.js')).href;
  const writer = (await import(entry)) as Writer;
  const words = await writer.greetings();
  const pages = await writePages(surround, writer, words, assets);
  await writeSurroundings(surround, words, pages);
  const locales = words.map(({ locale }) => locale);
  const kept = await keptLists(site, base, locales, assets);
  await write('sw.js', await bundle('src/worker/main.ts', { KEPT: JSON.stringify(kept) }));
  await buildDesk(site, base, flows);
  console.info(`${pages.length} pages written to ${out}/`);
}

/** Vite's document, with the style and the first script in it; the file of the style goes. */
async function frameOfBuild({ imported }: Assets): Promise<Frame> {
  const template = await readFile(join(site, 'index.html'), 'utf8');
  const files = styleSheetsOf(template).map((href) => join(site, href.slice(base.length)));
  const styles = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await Promise.all(files.map((file) => rm(file)));
  return inlined(template, styles.join('').trim(), await bundle('src/early/main.ts'), imported);
}

async function writePages(
  surround: Surround,
  { writtenPages }: Writer,
  words: readonly Greeting[],
  assets: Assets,
): Promise<WrittenPage[]> {
  const all: WrittenPage[] = [];
  for (const { locale } of words) {
    const pages = new Map<string, WrittenPage>();
    for await (const page of writtenPages(base, locale)) pages.set(page.node, page);
    for (const page of pages.values()) {
      const text = documentOf(surround, page, assets, aheadOf(page, pages));
      for (const path of page.paths) await write(`${path.slice(base.length)}index.html`, text);
    }
    all.push(...pages.values());
  }
  return all;
}

async function writeSurroundings(
  surround: Surround,
  words: readonly Greeting[],
  pages: readonly WrittenPage[],
) {
  const locales = words.map(({ locale }) => locale);
  const rules = headerRules(base, locales, surround.frame.hashes);
  for (const greeting of words) {
    await write(`${greeting.locale}/manifest.json`, webManifest(greeting, base));
    await write(`${greeting.locale}/shell.html`, shellDocument(surround, greeting));
  }
  await write('index.html', welcomeDocument(surround, words));
  await write('404.html', notFoundDocument(surround, words));
  await write('sitemap.xml', sitemap(pages, origin ?? localOrigin));
  await write('robots.txt', robots(base, origin));
  await write('_headers', headersFile(rules));
  await writeFile(join(workshop, 'nginx.conf'), nginxFile(rules, base));
}

async function write(path: string, text: string) {
  const file = join(site, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
