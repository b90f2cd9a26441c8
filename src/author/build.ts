import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { type Assets, assetsFrom } from './assets.ts';
import { documentOf, notFoundDocument, welcomeDocument } from './document.ts';
import { writeFonts } from './fonts.ts';

type Writer = typeof import('../written-pages.tsx');

const fallback = process.env.BASE_PATH ?? '/';
const { values } = parseArgs({ options: { base: { type: 'string', default: fallback } } });
const base = `/${values.base}/`.replace(/\/+/g, '/');
const site = resolve('dist');
const workshop = resolve('.build');

await buildSite();

/** Builds the script and the style, then writes a page for every node in every language. */
async function buildSite() {
  await writeFonts('flows', join(workshop, 'fonts'));
  await build({ base, logLevel: 'warn', build: { manifest: true, outDir: site } });
  await build({
    base,
    logLevel: 'warn',
    build: { ssr: 'src/written-pages.tsx', outDir: join(workshop, 'pages'), copyPublicDir: false },
  });
  const template = await readFile(join(site, 'index.html'), 'utf8');
  const assets = await assetsFrom(join(site, '.vite/manifest.json'), base);
  await rm(join(site, '.vite'), { recursive: true });
  const count = await writePages(template, assets);
  console.info(`${count} pages written to dist/`);
}

async function writePages(template: string, assets: Assets): Promise<number> {
  const entry = pathToFileURL(join(workshop, 'pages/written-pages.js')).href;
  const { notFoundWords, writtenPages } = (await import(entry)) as Writer;
  let count = 0;
  for await (const page of writtenPages(base)) {
    const text = documentOf(template, page, assets);
    for (const path of page.paths) await write(join(path.slice(base.length), 'index.html'), text);
    count += 1;
  }
  const words = await notFoundWords();
  await write('index.html', welcomeDocument(template, words, base));
  await write('404.html', notFoundDocument(template, words, base));
  return count;
}

async function write(path: string, text: string) {
  const file = join(site, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
