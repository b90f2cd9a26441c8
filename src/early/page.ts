import { forgetFields } from './fields.ts';
import { grow, type Tree } from './tree.ts';

/** A question that an answer leads to, as it lies ready in the page before it. */
export interface Ahead {
  node: string;
  title: string;
  main: readonly Tree[];
}

/** The questions behind this page, by answer. */
export type AheadOfPage = Readonly<Record<string, Ahead>>;

/** The id of the element that holds them as JSON. */
export const aheadId = 'ahead';

let ahead: AheadOfPage | undefined;

/** The question behind an answer, where it lies ready. */
export function aheadOf(answer: string): Ahead | undefined {
  ahead ??= readAhead(document);
  return ahead[answer];
}

/** Puts a question in the place of the one that is shown, just as its own page was written. */
export function showAhead({ node, title, main }: Ahead) {
  ahead = {};
  const place = document.querySelector('main');
  place?.replaceChildren(...main.map(grow));
  place?.setAttribute('data-node', node);
  place?.setAttribute('data-kind', 'question');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#root a[hreflang]')) {
    const path = link.pathname;
    const home = path.slice(0, path.lastIndexOf(`/${link.hreflang}/`));
    link.setAttribute('href', `${home}/${link.hreflang}/${node}/`);
  }
  arrive(node, title);
}

/** Puts a page that was fetched in the place of the one that is shown. */
export function showPage(page: Document) {
  ahead = readAhead(page);
  const written = page.getElementById('root');
  document.getElementById('root')?.replaceChildren(...(written?.childNodes ?? []));
  arrive(written?.dataset.page ?? '', page.title);
}

/** The app reads from the mark which page it is to take over. */
function arrive(node: string, title: string) {
  forgetFields();
  document.getElementById('root')?.setAttribute('data-page', node);
  document.title = title;
  window.scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
}

function readAhead(page: Document): AheadOfPage {
  return JSON.parse(page.getElementById(aheadId)?.textContent || '{}');
}
