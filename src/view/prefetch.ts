import { placeOf, type Session } from './session.ts';
import { makeReady } from './stock.ts';

/** Fetches, when the phone is idle, the words of the pages that may come next. */
export function prefetchAhead(session: Session) {
  if (savesData()) return;
  const fetchNext = () => {
    const { locale, node } = placeOf(session.visit());
    const page = session.graph.nodes.get(node);
    if (page?.kind !== 'question') return;
    const targets = new Set(page.answers.flatMap(({ routes }) => routes.map(({ to }) => to)));
    for (const target of targets) {
      // What does not come now is asked for again when it is needed.
      makeReady(session, { locale, node: target, steps: [] }).catch(() => {});
    }
  };
  whenIdle(fetchNext);
  session.subscribe(() => whenIdle(fetchNext));
}

/** Older Safari has no idle callback; a little later is good enough there. */
function whenIdle(work: () => void) {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, 500);
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}
