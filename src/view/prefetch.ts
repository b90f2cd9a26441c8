import { savesData, whenIdle } from './idle.ts';
import type { Surroundings } from './page-context.tsx';
import type { Session } from './session.ts';
import { makeReady } from './stock.ts';
import { placeOf } from './visit.ts';

/** Fetches, when the phone is idle, what may be needed next: the words of the next pages, then all. */
export function prefetchAhead({ session, newVersion, privateMode, base }: Surroundings) {
  if (savesData()) return;
  let kept = '';
  const fetchNext = () => {
    const { locale, node } = placeOf(session.visit());
    fetchTargets(session, locale, node);
    // A private page leaves nothing on the device, not even the wizard.
    const isPrivate = privateMode.get() || session.graph.nodes.get(node)?.private;
    if (!import.meta.env.PROD || kept === locale || isPrivate) return;
    kept = locale;
    import('./offline.ts')
      .then(({ keepOffline }) => keepOffline(base, locale, newVersion))
      .catch(() => {});
  };
  whenIdle(fetchNext);
  session.subscribe(() => whenIdle(fetchNext));
}

function fetchTargets(session: Session, locale: string, question: string) {
  const node = session.graph.nodes.get(question);
  if (node?.kind !== 'question') return;
  const targets = new Set(node.answers.flatMap(({ routes }) => routes.map(({ to }) => to)));
  for (const target of targets) {
    // What does not come now is asked for again when it is needed.
    makeReady(session, { locale, node: target, steps: [] }).catch(() => {});
  }
}
