import { useEffect, useRef } from 'react';
import { type Page, useSurroundings } from './page-context.tsx';
import { titleOf } from './page-title.ts';

/** On every new page: its title and language, the view at its top, the focus on its heading. */
export function useArrival(page: Page) {
  const { session, locales } = useSurroundings();
  const { locale, node, isPrivate } = page;
  const shown = useRef(`${locale} ${node.id}`);
  // A browser keeps the titles it has shown: a private page has none of its own.
  const title = isPrivate
    ? session.library.frame(locale).frame.site.name
    : titleOf(session.library, session.graph, locale, node.id);
  const dir = locales.find(({ id }) => id === locale)?.dir ?? 'ltr';
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
    document.documentElement.dir = dir;
    const now = `${locale} ${node.id}`;
    if (shown.current === now) return;
    const isSameNode = shown.current.endsWith(` ${node.id}`);
    shown.current = now;
    if (isSameNode) return;
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [title, locale, dir, node.id]);
}
