import { parseFragment } from '../machine/address.ts';
import type { SavedPlan } from '../memory/record.ts';
import { fill, formatCount } from '../words/format.ts';
import { type Page, useMemory, useSurroundings } from './page-context.tsx';
import { PlaceLink } from './place-link.tsx';

/** The plans this device remembers, so that a lost tab is no lost plan. */
export function SavedPlans({ page }: { page: Page }) {
  const { record } = useMemory(page);
  const plans = Object.entries(record.plans).filter(
    ([, { done, log }]) => done.length + log.length > 0,
  );
  if (plans.length === 0) return null;
  return (
    <section className="saved" aria-labelledby="saved">
      <h2 id="saved">{page.frame.front.savedTitle}</h2>
      <ul>
        {plans.map(([id, saved]) => (
          <li key={id}>
            <SavedLink page={page} id={id} saved={saved} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SavedLink({ page, id, saved }: { page: Page; id: string; saved: SavedPlan }) {
  const { session } = useSurroundings();
  const { graph, library } = session;
  const place = { locale: page.locale, node: id, steps: parseFragment(saved.trail, graph) };
  const flow = graph.nodes.get(id)?.flow ?? '';
  const { flowTitles, frame } = library.frame(page.locale);
  const progress = fill(page.frame.front.savedProgress, {
    done: formatCount(page.locale, Math.min(saved.done.length, saved.all)),
    all: formatCount(page.locale, saved.all),
  });
  return (
    <PlaceLink place={place} go={() => session.open(place, 'push')} data-saved={id}>
      {`${flowTitles[flow] ?? frame.front.savedOlder} · ${progress}`}
    </PlaceLink>
  );
}
