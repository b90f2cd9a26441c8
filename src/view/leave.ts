import { depthOfHistory } from './history.ts';

/** An empty page: it is there without a network, and nobody learns of it. */
export const nowhere = 'about:blank';

/** How long one waits for the way back through the history, in milliseconds. */
const patience = 1000;

let isLeaving = false;

/**
 * Leaves at once, so that Back does not return to where one was: what is shown goes first, then the
 * walk's entries in the history, which a new page after the first of them cuts off. That first entry
 * becomes the front page; a browser that kept this document for Back loads it anew.
 */
export function leave(home: string) {
  if (isLeaving) return;
  isLeaving = true;
  document.documentElement.hidden = true;
  document.title = '';
  window.addEventListener('pageshow', () => window.location.reload());
  const depth = depthOfHistory();
  if (depth === 0) return go(home);
  const listen = (event: PopStateEvent) => {
    event.stopImmediatePropagation();
    go(home);
  };
  window.addEventListener('popstate', listen, { capture: true, once: true });
  window.history.go(-depth);
  // A browser keeps so many entries and no more: what lies before them cannot be gone to.
  setTimeout(() => go(home), patience);
}

function go(home: string) {
  window.history.replaceState(null, '', home);
  window.location.assign(nowhere);
}
