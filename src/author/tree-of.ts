import { type DefaultTreeAdapterTypes as Parsed, parseFragment } from 'parse5';
import type { Tree } from '../early/tree.ts';

const htmlSpace = 'http://www.w3.org/1999/xhtml';

/**
 * What stands inside the `<main>` of a page that React wrote, as data. Throws where the page has no
 * `<main>`, or holds in it what `grow` cannot make again.
 */
export function treesInMain(body: string): Tree[] {
  const main = parseFragment(body).childNodes.find((node) => node.nodeName === 'main');
  if (!main || !('childNodes' in main)) throw new Error('A written page has no <main>.');
  return main.childNodes.map(treeOf);
}

function treeOf(node: Parsed.ChildNode): Tree {
  if (node.nodeName === '#comment') return 0;
  if ('value' in node) return node.value;
  if (!('attrs' in node) || node.namespaceURI !== htmlSpace) {
    throw new Error(`A page cannot be turned to a question that holds <${node.nodeName}>.`);
  }
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [node.tagName, attributes, ...node.childNodes.map(treeOf)];
}
