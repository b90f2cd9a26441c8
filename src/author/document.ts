import type { notFoundWords, WrittenPage } from '../written-pages.tsx';
import type { Assets } from './assets.ts';
import { pagePolicy } from './headers.ts';

type Greeting = Awaited<ReturnType<typeof notFoundWords>>[number];

/** A page of the wizard as a whole HTML document, made from Vite's built index.html. */
export function documentOf(template: string, page: WrittenPage, assets: Assets): string {
  const head = [
    policyTag(),
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...(page.isPrivate ? ['<meta name="robots" content="noindex" />'] : []),
    ...page.twins.map(
      ({ locale, path }) => `<link rel="alternate" hreflang="${locale}" href="${path}" />`,
    ),
    ...page.shelves.map(
      (shelf) => `<link rel="modulepreload" href="${assets(shelf)}" crossorigin />`,
    ),
  ];
  return fillTemplate(template, page.locale, page.dir, page.title, head, page.body).replace(
    '<div id="root">',
    `<div id="root" data-page="${page.node}">`,
  );
}

/** The page at the root of the site, for readers whose browser runs no script: which language? */
export function welcomeDocument(
  template: string,
  words: readonly Greeting[],
  base: string,
): string {
  const body = words.map(
    ({ locale, dir, name, front }) =>
      `<section lang="${locale}" dir="${dir}"><p class="lead">${escapeHtml(front.title)}</p>` +
      `<p><a href="${base}${locale}/">${escapeHtml(name)}</a></p></section>`,
  );
  const titles = words.map(({ site }) => site.name).join(' · ');
  return greet(template, words, `<h1>${escapeHtml(titles)}</h1>${body.join('')}`);
}

/** The page for an address that leads nowhere. The script, where it runs, shows the beginning. */
export function notFoundDocument(
  template: string,
  words: readonly Greeting[],
  base: string,
): string {
  const [first, ...others] = words.map(({ locale, dir, title, text, link }, index) => {
    const tag = index === 0 ? 'h1' : 'h2';
    return (
      `<section lang="${locale}" dir="${dir}"><${tag}>${escapeHtml(title)}</${tag}>` +
      `<p>${escapeHtml(text)}</p><p><a href="${base}${locale}/">${escapeHtml(link)}</a></p></section>`
    );
  });
  return greet(template, words, [first, ...others].join(''));
}

function greet(template: string, words: readonly Greeting[], body: string): string {
  const { locale = 'en', dir = 'ltr', site } = words[0] ?? {};
  const head = [policyTag(), '<meta name="robots" content="noindex" />'];
  return fillTemplate(template, locale, dir, site?.name ?? '', head, `<main>${body}</main>`);
}

function fillTemplate(
  template: string,
  locale: string,
  dir: string,
  title: string,
  head: readonly string[],
  body: string,
): string {
  return template
    .replace(/<html[^>]*>/, `<html lang="${locale}" dir="${dir}">`)
    .replace(/<title>.*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--page-->', () => body);
}

/** The policy stands in the page as well, for hosts that send no headers. */
function policyTag(): string {
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(pagePolicy)}" />`;
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter,
  );
}
