import type { AheadOfPage } from '../early/page.ts';
import type { WrittenPage } from '../written-pages.tsx';
import { treesInMain } from './tree-of.ts';

/** The questions behind the answers of a page, so that the first tap needs no network. */
export function aheadOf(
  { ahead }: WrittenPage,
  pages: ReadonlyMap<string, WrittenPage>,
): AheadOfPage {
  const questions = Object.entries(ahead).flatMap(([answer, node]) => {
    const page = pages.get(node);
    return page ? [[answer, { node, title: page.title, main: treesInMain(page.body) }]] : [];
  });
  return Object.fromEntries(questions);
}
