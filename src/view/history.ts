import { type Place, parseFragment, parsePath, ticksOf } from '../machine/address.ts';
import type { Surroundings } from './page-context.tsx';
import { addressOf } from './place-link.tsx';
import type { Session } from './session.ts';
import { type Move, placeOf } from './visit.ts';

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
export function keepHistory(surroundings: Surroundings) {
  const { session, privateMode, bringing, locales, base } = surroundings;
  let depth = depthOfHistory();
  const isPrivateNow = () => privateMode.get() || isOnPrivatePage(session);
  let isPrivate = isPrivateNow();
  const write = (move: Move) => {
    const wasPrivate = isPrivate;
    isPrivate = isPrivateNow();
    if (move === 'none' || (isPrivate && move === 'push')) return;
    const place = placeOf(session.visit());
    const address = addressOf(surroundings, place);
    const isHere = address === window.location.pathname + window.location.hash;
    if (move === 'replace' || wasPrivate || isHere) replaceAddress(address);
    else {
      depth += 1;
      window.history.pushState({ depth }, '', address);
    }
  };
  const hide = () => {
    const place = placeOf(session.visit());
    if (privateMode.get()) replaceAddress(`${base}${place.locale}/`);
    // A page that is private by itself has no address, whichever mode ends on it.
    else if (!isOnPrivatePage(session)) replaceAddress(addressOf(surroundings, place));
  };
  const known = locales.map(({ id }) => id);
  const read = async () => {
    // An address that was pasted into the bar is an entry of its own, which nobody has counted yet.
    if (window.history.state === null) window.history.replaceState({ depth: depth + 1 }, '');
    depth = depthOfHistory();
    const { locale } = parsePath(window.location.pathname, base, known);
    bringing.set(ticksOf(window.location.hash));
    await session.open(placeInBar(session, base, locale ?? session.visit().locale));
    if (privateMode.get()) hide();
  };
  if (window.history.state === null) window.history.replaceState({ depth }, '');
  privateMode.subscribe(hide);
  session.subscribe(write);
  window.addEventListener('popstate', () => void read());
}

/** How many entries of the history lie before this one, as far as this document made them. */
export function depthOfHistory(): number {
  const { depth } = (window.history.state ?? {}) as { depth?: unknown };
  return typeof depth === 'number' ? depth : 0;
}

function replaceAddress(address: string) {
  window.history.replaceState(window.history.state, '', address);
}

function isOnPrivatePage(session: Session): boolean {
  const { node } = placeOf(session.visit());
  return session.graph.nodes.get(node)?.private ?? false;
}
