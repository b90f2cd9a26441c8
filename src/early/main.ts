import { fetchPage } from './fetch-page.ts';
import { noteField, repeatFields } from './fields.ts';
import { aheadOf, showAhead, showPage } from './page.ts';
import { isOurs, isPlain } from './taps.ts';
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
/** Counts what the reader did, so that a page that was asked for earlier does not come later. */
let turn = 0;
let pushed: number = window.history.state?.depth ?? 0;

/** How long a tap waits for the app before its link is followed; a private one leaves a trace then. */
const mostWaiting = 5000;
const mostWaitingPrivate = 15_000;

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
  if (target.className === 'skip') return document.getElementById('content')?.focus();
  stopWaiting();
  waiting = target;
  if (target instanceof HTMLAnchorElement) take(target);
}

/** What loses no answers, and tells of nothing private, when it is left to the browser. */
function isBestFollowed(target: HTMLElement): boolean {
  if (stage === 'taken') return false;
  if (!(target instanceof HTMLAnchorElement))
    return stage === 'alone' && target.className !== 'skip';
  const { answer, private: isPrivate } = target.dataset;
  return answer === undefined && isPrivate === undefined && window.location.hash === '';
}

/** Does here what can be done here; anything else waits for the app, while it can still come. */
function take(link: HTMLAnchorElement) {
  setBusy('true');
  if (stage === 'taken') return;
  if (link.hreflang) return follow(link);
  if (pushed > 0 && link.closest('.back')) return window.history.back();
  if (link.dataset.answer && leadsStraightOn(link)) return turnTo(link, link.dataset.answer);
  if (stage === 'alone') return follow(link);
  const most = link.dataset.private === undefined ? mostWaiting : mostWaitingPrivate;
  patience = window.setTimeout(() => follow(link), most);
}

function turnTo(link: HTMLAnchorElement, answer: string) {
  const address = link.pathname + joined(link.hash);
  const ahead = aheadOf(answer);
  const asked = turn;
  const arrive = (show: () => void) => {
    if (asked !== turn || !isHere()) return;
    stopWaiting();
    pushed += 1;
    window.history.pushState({ depth: pushed }, '', address);
    show();
  };
  if (ahead) arrive(() => showAhead(ahead));
  else
    fetchPage(
      link.pathname,
      (page) => arrive(() => showPage(page)),
      () => isHere() && asked === turn && follow(link),
    );
}

/** True while pages are turned here and not by the app. */
function isHere(): boolean {
  return stage === 'written' || stage === 'alone';
}

function follow(link: HTMLAnchorElement) {
  stopWaiting();
  // A private page takes the place of this entry in the history of the tab.
  if (link.dataset.private !== undefined) return window.location.replace(link.href);
  const trail = link.hash ? joined(link.hash) : link.hreflang && window.location.hash;
  window.location.assign(link.pathname + trail);
}

function stopWaiting() {
  turn += 1;
  waiting = undefined;
  window.clearTimeout(patience);
  setBusy('false');
}

function setBusy(isBusy: 'true' | 'false') {
  document.querySelector('main')?.setAttribute('aria-busy', isBusy);
}

function onBack() {
  if (!isHere()) return;
  stopWaiting();
  const asked = turn;
  const isStill = () => asked === turn && isHere();
  fetchPage(
    window.location.pathname,
    (page) => isStill() && showPage(page),
    () => isStill() && window.location.reload(),
  );
}

/** Other programs put scripts of their own into pages; only ours matter. */
function onError({ target }: Event) {
  if (!(target instanceof HTMLScriptElement) || stage !== 'written') return;
  if (target.src.startsWith(`${window.location.origin}/`)) beAlone();
}

function beAlone() {
  stage = 'alone';
  if (waiting instanceof HTMLAnchorElement) take(waiting);
  else stopWaiting();
}

/** What the app says of itself: "taken", "ready" or "alone". */
function onApp(event: Event) {
  const { detail } = event as CustomEvent<typeof stage>;
  if (detail === 'alone') return beAlone();
  stage = detail;
  window.clearTimeout(patience);
  if (stage !== 'ready') return;
  const target = waiting;
  stopWaiting();
  // What was ticked came before what was tapped, and erasing must come last.
  repeatFields();
  target?.click();
}
