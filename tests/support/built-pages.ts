import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';

/** A document of a built site, as a reader of the file finds it. */
export interface BuiltPage {
  /** "bn/hacked/recover/index.html" */
  file: string;
  text: string;
  elements: readonly Parsed.Element[];
}

/** Every document of a built site. */
export function builtPages(site: string): BuiltPage[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const text = readFileSync(join(site, name), 'utf8');
      return { file: name.replaceAll('\\', '/'), text, elements: [...elementsIn(parse(text))] };
    });
}

/** The elements of a name that have the attributes given. */
export function find(page: BuiltPage, tag: string, wanted: Record<string, string> = {}) {
  return page.elements.filter(
    (element) =>
      element.tagName === tag &&
      Object.entries(wanted).every(([name, value]) => attribute(element, name) === value),
  );
}

/** What an attribute of an element says; undefined where there is none. */
export function attribute({ attrs }: Parsed.Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** All text inside an element. */
export function textOf({ childNodes }: Parsed.Element): string {
  return childNodes
    .map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
    .join('');
}

/** The node a page shows; empty for a page of none. */
export function rootNode(page: BuiltPage): string {
  const [root] = find(page, 'div', { id: 'root' });
  return (root && attribute(root, 'data-page')) ?? '';
}

/** The title of a page. */
export function titleOf(page: BuiltPage): string {
  const [title] = find(page, 'title');
  return title ? textOf(title) : '';
}

/** What a page tells search engines of itself. */
export function descriptionOf(page: BuiltPage): string {
  const [description] = find(page, 'meta', { name: 'description' });
  return (description && attribute(description, 'content')) ?? '';
}

/** The address a page calls its own. */
export function canonicalOf(page: BuiltPage): string {
  const [link] = find(page, 'link', { rel: 'canonical' });
  return (link && attribute(link, 'href')) ?? '';
}

/** The address at which a file of a site is shown. */
export function addressOf(file: string, base: string): string {
  return base + file.replace(/index\.html$/, '');
}

/** The addresses a site names to search engines. */
export function addressesInSitemap(site: string): string[] {
  const text = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  return [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
}

function* elementsIn(parent: Parsed.ParentNode): Generator<Parsed.Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsIn(node);
  }
}
