import { answerSeen, sought } from './lookout.ts';
import { absolute, say } from './messages.ts';
import { zoneOf } from './sight.ts';

/** How long after a tap a change in the page still counts as its consequence. */
const shortly = 50;

const kinds = [
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'touchend',
  'mouseup',
  'click',
] as const;

let lastClick: { leg: number; at: number } | undefined;

/** Lets taps through to the answer that is to be tapped and to nothing else, and tells of them. */
export function watchTaps() {
  for (const kind of kinds) addEventListener(kind, onEvent, { capture: true, passive: false });
  window.navigation?.addEventListener('navigate', ({ navigationType }) => {
    if (navigationType === 'push') tellBegun('navigation');
  });
  addEventListener('pagehide', () => tellBegun('navigation'));
}

function onEvent(event: Event) {
  const seek = sought();
  const leg = seek?.leg ?? -1;
  if (!seek || !isOnAnswer(event)) {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
    if (event.type === 'pointerdown') say({ kind: 'swallowed', leg, event: event.type });
  } else if (event.type === 'pointerup') {
    say({ kind: 'up', leg, at: absolute(event.timeStamp) });
  } else if (event instanceof PointerEvent && event.type === 'click' && event.isTrusted) {
    say({ kind: 'click', leg, detail: event.detail });
    watchConsequences(leg, event);
  }
}

/** A click that a script or a label passes on belongs to the tap that let it through. */
function isOnAnswer(event: Event): boolean {
  const [target] = event.composedPath();
  const sighting = answerSeen();
  if (!sighting || !(target instanceof Node)) return false;
  const zone = zoneOf(sighting.text);
  if (zone instanceof HTMLLabelElement && zone.control === target) return true;
  return zone?.contains(target) ?? false;
}

function watchConsequences(leg: number, event: Event) {
  lastClick = { leg, at: performance.now() };
  const observer = new MutationObserver(() => tellBegun('change'));
  const roots = event.composedPath().filter((node) => node instanceof ShadowRoot);
  for (const root of [document, ...roots]) {
    observer.observe(root, { subtree: true, childList: true, attributes: true });
  }
  setTimeout(() => event.defaultPrevented && tellBegun('taken'));
  setTimeout(() => observer.disconnect(), shortly);
}

function tellBegun(why: string) {
  if (!lastClick || performance.now() - lastClick.at > 1000) return;
  say({ kind: 'begun', leg: lastClick.leg, why });
}
