import { type Place, parseFragment, parsePath } from '../machine/address.ts';
import { addressOf } from './place-link.tsx';
import { type Move, placeOf, type Session } from './session.ts';

/** Where the address bar points: a place, in the locale it names or else in the given one. */
export function placeInBar(session: Pick<Session, 'graph'>, base: string, locale: string): Place {
  const { pathname, hash } = window.location;
  const { node } = parsePath(pathname, base, [locale]);
  return { locale, node, steps: parseFragment(hash, session.graph) };
}

/**
 * Keeps the address bar and the walk in step: a walk writes its address, the browser's own back and
 * forward open theirs. A walk into a private page leaves the address as it was, since browsers
 * remember every address they have shown; the entry is replaced when the walk leaves it again.
 */
export function keepHistory(session: Session, base: string, locales: readonly string[]) {
  let isPrivate = isOnPrivatePage(session);
  const write = (move: Move) => {
    const wasPrivate = isPrivate;
    isPrivate = isOnPrivatePage(session);
    if (move === 'none' || (isPrivate && move === 'push')) return;
    const address = addressOf(base, placeOf(session.visit()), session.graph);
    const isHere = address === window.location.pathname + window.location.hash;
    if (move === 'replace' || wasPrivate || isHere) window.history.replaceState(null, '', address);
    else window.history.pushState(null, '', address);
  };
  const read = () => {
    const { locale } = parsePath(window.location.pathname, base, locales);
    void session.open(placeInBar(session, base, locale ?? session.visit().locale));
  };
  session.subscribe(write);
  window.addEventListener('popstate', read);
}

function isOnPrivatePage(session: Session): boolean {
  const { node } = placeOf(session.visit());
  return session.graph.nodes.get(node)?.private ?? false;
}
