import { absolute, type Seek, say } from './messages.ts';
import { bringIntoView, type Sighting, seenText } from './sight.ts';

/** Frames that a text may stand outside the view before it is scrolled to. */
const patience = 30;

/** From a frame that is handed over to a frame that is seen. */
const frame = 16;

let wanted: Seek | undefined;
let place: Sighting | undefined;
let frames = 0;

/** What the page looks out for now. */
export function sought(): Seek | undefined {
  return wanted;
}

/** Where the answer was last seen: a tap asks this, and not the whole page anew. */
export function answerSeen(): Sighting | undefined {
  return place;
}

/** Looks, frame by frame, for the answer to tap and for what it leads to, and tells of both. */
export function lookOut(seek: Seek | undefined) {
  wanted = seek;
  place = undefined;
  frames = 0;
  if (seek) look(seek);
}

function look(seek: Seek) {
  if (wanted !== seek) return;
  if (seenText(seek.next)) return afterFrame(() => tellShown(seek, performance.now()));
  follow(seek);
  requestAnimationFrame(() => look(seek));
}

function follow({ leg, answer }: Seek) {
  const now = seenText(answer);
  frames += 1;
  if (!now && !place && frames % patience === 0) bringIntoView(answer);
  if (now?.x === place?.x && now?.y === place?.y) return;
  place = now;
  if (!now) say({ kind: 'lost', leg });
  else afterFrame(() => setTimeout(() => say({ kind: 'place', leg, x: now.x, y: now.y }), frame));
}

/** Nobody has seen it before the first frame of its document was there. */
function tellShown(seek: Seek, at: number) {
  if (wanted === seek) wanted = undefined;
  whenFirstPainted((first) => {
    say({ kind: 'shown', leg: seek.leg, at: absolute(Math.max(first, at)) });
  });
}

/** Calls back once the frame that is being made is handed over to be shown. */
function afterFrame(then: () => void) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(undefined);
}

/** The first frame of a document is finished later than its script can see: the browser tells when. */
export function whenFirstPainted(then: (time: number) => void) {
  const observer = new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    if (!first) return;
    observer.disconnect();
    then(first.startTime);
  });
  const [known] = performance.getEntriesByName('first-contentful-paint');
  if (known) then(known.startTime);
  else observer.observe({ type: 'paint', buffered: true });
}
