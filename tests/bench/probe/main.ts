import { lookOut, sought, whenFirstPainted } from './lookout.ts';
import { absolute, say } from './messages.ts';
import { watchTaps } from './taps.ts';
import { vitals, watchVitals } from './vitals.ts';

/** Runs before anything else in every document of a visit. */
if (window.top === window) {
  globalThis.bench = { seek: lookOut, vitals };
  say({ kind: 'born', at: performance.timeOrigin });
  whenFirstPainted((time) => say({ kind: 'painted', at: absolute(time) }));
  watchVitals();
  watchTaps();
  // What to look out for is put into the document after this script.
  requestAnimationFrame(() => sought() ?? lookOut(globalThis.benchSeek));
}
