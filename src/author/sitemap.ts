import type { WrittenPage } from '../written-pages.tsx';

/** A list of all open pages for search engines, each with its twins in other languages. */
export function sitemap(pages: readonly WrittenPage[], origin: string): string {
  const entries = pages.filter(({ isPrivate }) => !isPrivate).map((page) => entryOf(page, origin));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function entryOf({ paths: [path], twins }: WrittenPage, origin: string): string {
  const links = twins.map(
    ({ locale, path }) =>
      `<xhtml:link rel="alternate" hreflang="${locale}" href="${origin}${path}"/>`,
  );
  return `<url><loc>${origin}${path}</loc>${links.join('')}</url>`;
}

/** Everything may be read by anybody; where the site will stand is known, the list is named. */
export function robots(base: string, origin: string | undefined): string {
  const list = origin ? `Sitemap: ${origin}${base}sitemap.xml\n` : '';
  return `User-agent: *\nAllow: /\n${list}`;
}
