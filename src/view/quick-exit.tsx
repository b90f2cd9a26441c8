import { useEffect } from 'react';
import { isPlain } from '../early/taps.ts';
import { leave, nowhere } from './leave.ts';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { RichText } from './rich-text.tsx';

/** How often Shift is pressed to leave, and within how many milliseconds. */
const presses = 3;
const within = 2000;

/** The way out for somebody who is being watched: one tap, which needs no script, or Shift three times. */
export function QuickExit({ page }: { page: Page }) {
  const { base } = useSurroundings();
  const { safety } = usePlanFrame(page);
  const home = `${base}${page.locale}/`;
  useEffect(() => onShifts(() => leave(home)), [home]);
  return (
    <div className={page.isPrivate ? 'quick-exit always' : 'quick-exit'}>
      <a
        href={nowhere}
        data-quick-exit
        aria-describedby="exit-key"
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          leave(home);
        }}
      >
        {safety.exit}
      </a>
      <span id="exit-key" className="small">
        <RichText text={safety.exitKey} />
      </span>
    </div>
  );
}

/** Listens until the function it gives is called. Any other key in between begins anew. */
function onShifts(act: () => void): () => void {
  let times: number[] = [];
  const listen = ({ key, repeat, timeStamp }: KeyboardEvent) => {
    if (repeat) return;
    times = key === 'Shift' ? [...times, timeStamp].filter((one) => timeStamp - one < within) : [];
    if (times.length >= presses) act();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
