import { noteField, repeatFields } from './fields.ts';
import { aheadOf, showAhead, showPage } from './page.ts';
import { joined, leadsStraightOn } from './trail.ts';

/**
 * Answers taps from the first paint until the app is there, so that none is lost. It stands in the
 * page itself: every byte here is weighed.
 *
 * written: pages are turned here. taken: the app is coming to life, and every tap waits for it.
 * ready: the app answers. alone: the app did not come; what cannot be done here is followed as a link.
 */
let stage: 'written' | 'taken' | 'ready' | 'alone' = 'written';
let waiting: HTMLElement | undefined;
let patience = 0;

/** How long a tap waits for the app before the browser follows the link, in milliseconds. */
const longest = 5000;

document.addEventListener('click', onClick, true);
document.addEventListener('change', (event) => stage !== 'ready' && noteField(event), true);
window.addEventListener('popstate', onBack);
window.addEventListener('error', onError, true);
document.addEventListener('dishari', onApp);

function onClick(event: MouseEvent) {
  const target = event.target instanceof Element ? event.target.closest('a, button') : null;
  if (stage === 'ready' || !(target instanceof HTMLElement) || !isOurs(target)) return;
  if (!isPlain(event) || isBestFollowed(target)) return;
  event.preventDefault();
  event.stopPropagation();
  // The second tap of a double tap would answer a question nobody has read.
  if (event.detail > 1) return;
  wait(target);
  if (stage !== 'taken' && target instanceof HTMLAnchorElement) turn(target);
}

function isOurs(target: HTMLElement): boolean {
  const isHere = !(target instanceof HTMLAnchorElement) || target.origin === window.location.origin;
  return isHere && target.closest('#root') !== null;
}

function isPlain({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);
}

/** What loses no answers when it is left to the browser. */
function isBestFollowed(target: HTMLElement): boolean {
  if (stage === 'taken') return false;
  if (!(target instanceof HTMLAnchorElement)) return stage === 'alone';
  return target.dataset.answer === undefined && window.location.hash === '';
}

function turn(link: HTMLAnchorElement) {
  const { answer } = link.dataset;
  if (link.hreflang || (stage === 'alone' && !answer)) return follow(link);
  if (!answer) return;
  if (!leadsStraightOn(link)) return stage === 'alone' ? follow(link) : undefined;
  const address = link.pathname + joined(link.hash);
  const ahead = aheadOf(answer);
  if (ahead) return arrive(link, address, () => showAhead(ahead));
  const show = (page: Document) => arrive(link, address, () => showPage(page));
  fetchPage(link.pathname, show, () => follow(link));
}

/** Shows the next page, unless the app has come meanwhile and will, or another tap has been made. */
function arrive(link: HTMLAnchorElement, address: string, show: () => void) {
  if (stage === 'taken' || waiting !== link) return;
  stopWaiting();
  window.history.pushState(null, '', address);
  show();
}

function follow(link: HTMLAnchorElement) {
  stopWaiting();
  // An answer without a pair leads to a private page, which is to leave no entry behind.
  if (link.dataset.answer && !link.hash) return window.location.replace(link.href);
  const trail = link.hash ? joined(link.hash) : link.hreflang && window.location.hash;
  window.location.assign(link.pathname + trail);
}

/** An XMLHttpRequest reads a page as a document by itself: no text is turned into markup here. */
function fetchPage(path: string, show: (page: Document) => void, fail: () => void) {
  const request = new XMLHttpRequest();
  request.open('GET', path);
  request.responseType = 'document';
  request.onload = () => (request.responseXML ? show(request.responseXML) : fail());
  request.onerror = fail;
  request.send();
}

function wait(target: HTMLElement) {
  stopWaiting();
  waiting = target;
  document.querySelector('main')?.setAttribute('aria-busy', 'true');
  if (target instanceof HTMLAnchorElement) {
    patience = window.setTimeout(() => waiting && follow(target), longest);
  }
}

function stopWaiting() {
  waiting = undefined;
  window.clearTimeout(patience);
  document.querySelector('main')?.setAttribute('aria-busy', 'false');
}

function onBack() {
  if (stage === 'taken' || stage === 'ready') return;
  fetchPage(window.location.pathname, showPage, () => window.location.reload());
}

function onError({ target }: Event) {
  if (target instanceof HTMLScriptElement) beAlone();
}

function beAlone() {
  stage = 'alone';
  if (waiting instanceof HTMLAnchorElement) follow(waiting);
  else stopWaiting();
}

/** What the app says of itself: "taken", "ready" or "alone". */
function onApp(event: Event) {
  const { detail } = event as CustomEvent<typeof stage>;
  if (detail === 'alone') return beAlone();
  stage = detail;
  if (stage !== 'ready') return;
  const target = waiting;
  stopWaiting();
  target?.click();
  repeatFields();
}
