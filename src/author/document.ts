import type { AheadOfPage } from '../early/page.ts';
import { aheadId } from '../early/page.ts';
import type { Greeting, WrittenPage } from '../written-pages.tsx';
import { type Assets, shelfUrl } from './assets.ts';
import { escapeHtml } from './escape-html.ts';
import { pagePolicy } from './headers.ts';
import type { Frame } from './inline.ts';

/** What all documents of a site share. */
export interface Surround {
  frame: Frame;
  base: string;
  /** Where the site will stand; without it links are written from its root. */
  origin: string | undefined;
}

/** What a document is made of, besides the frame. */
interface Parts {
  locale: string;
  dir: string;
  title: string;
  head: readonly string[];
  body: string;
}

/** A page of the wizard as a whole HTML document, made from Vite's built index.html. */
export function documentOf(
  surround: Surround,
  page: WrittenPage,
  assets: Assets,
  ahead: AheadOfPage,
): string {
  const { base, origin = '' } = surround;
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    ...(page.isPrivate ? ['<meta name="robots" content="noindex">'] : []),
    `<link rel="canonical" href="${origin}${page.paths[0]}">`,
    ...page.twins.map(
      ({ locale, path }) => `<link rel="alternate" hreflang="${locale}" href="${origin}${path}">`,
    ),
    `<link rel="manifest" href="${base}${page.locale}/manifest.json">`,
    ...page.shelves.map((shelf) => `<link rel="modulepreload" href="${shelfUrl(assets, shelf)}">`),
    ...(page.isStart && origin ? [siteData(page, origin)] : []),
  ];
  const data = Object.keys(ahead).length > 0 ? jsonElement('application/json', ahead, aheadId) : '';
  const body = `<div id="root" data-page="${page.node}">${page.body}</div>${data}`;
  return fill(surround, { ...page, head, body });
}

/** The page at the root of the site, for readers whose browser runs no script: which language? */
export function welcomeDocument(surround: Surround, words: readonly Greeting[]): string {
  const body = words.map(
    ({ locale, dir, name, front }) =>
      `<section lang="${locale}" dir="${dir}"><p class="lead">${escapeHtml(front.title)}</p>` +
      `<p><a href="${surround.base}${locale}/">${escapeHtml(name)}</a></p></section>`,
  );
  const titles = words.map(({ site }) => site.name).join(' · ');
  return greet(surround, words, `<h1>${escapeHtml(titles)}</h1>${body.join('')}`);
}

/** The page for an address that leads nowhere. The script, where it runs, shows the beginning. */
export function notFoundDocument(surround: Surround, words: readonly Greeting[]): string {
  const [first, ...others] = words.map(({ locale, dir, documents, link }, index) => {
    const tag = index === 0 ? 'h1' : 'h2';
    return (
      `<section lang="${locale}" dir="${dir}"><${tag}>${escapeHtml(documents.notFoundTitle)}</${tag}>` +
      `<p>${escapeHtml(documents.notFoundText)}</p><p><a href="${surround.base}${locale}/">${escapeHtml(link)}</a></p></section>`
    );
  });
  return greet(surround, words, [first, ...others].join(''));
}

/** The page that a phone without a network draws any other page in: the script does. */
export function shellDocument(surround: Surround, words: Greeting): string {
  const { locale, dir, site, link } = words;
  const way = `<p><a href="${surround.base}${locale}/">${escapeHtml(link)}</a></p>`;
  const body = `<div id="root"><main><h1>${escapeHtml(site.name)}</h1>${way}</main></div>`;
  return fill(surround, { locale, dir, title: site.name, head: [noIndex], body });
}

const noIndex = '<meta name="robots" content="noindex">';

function greet(surround: Surround, words: readonly Greeting[], inside: string): string {
  const { locale = 'en', dir = 'ltr', site } = words[0] ?? {};
  const description = words.map(({ documents }) => documents.description).join(' · ');
  const head = [noIndex, `<meta name="description" content="${escapeHtml(description)}">`];
  const body = `<div id="root"><main>${inside}</main></div>`;
  return fill(surround, { locale, dir, title: site?.name ?? '', head, body });
}

function fill({ frame }: Surround, { locale, dir, title, head, body }: Parts): string {
  const policy = escapeHtml(pagePolicy(frame.hashes));
  const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return frame.template
    .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${dir}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--policy-->', () => tag)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<div id="root"></div>', () => body);
}

/** What a search engine may say of the site as a whole. */
function siteData({ locale, title, description, paths }: WrittenPage, origin: string): string {
  return jsonElement('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: title,
    description,
    inLanguage: locale,
    url: `${origin}${paths[0]}`,
  });
}

/** Data inside a page: no letter of it can end its element. */
function jsonElement(type: string, data: unknown, id?: string): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="${type}"${id ? ` id="${id}"` : ''}>${json}</script>`;
}
