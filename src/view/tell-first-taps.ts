/**
 * Tells the script that answers the first taps (`src/early`) how far the app is: it has taken the page
 * over, it is ready for taps, or it cannot come.
 */
export function tellFirstTaps(detail: 'taken' | 'ready' | 'alone') {
  document.dispatchEvent(new CustomEvent('dishari', { detail }));
}
