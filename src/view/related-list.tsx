import type { PlanNode } from '../flow/graph.ts';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { PlaceLink } from './place-link.tsx';
import { RichText } from './rich-text.tsx';

/** Neighbouring pages, for a reader who does not find their case here. */
export function RelatedList({ page, node }: { page: Page; node: PlanNode }) {
  const { session } = useSurroundings();
  const { plan } = usePlanFrame(page);
  const { related } = session.library.plans(page.locale, node.flow).words;
  if (node.related.length === 0) return null;
  return (
    <nav className="related" aria-labelledby="related">
      <h2 id="related">{plan.related}</h2>
      <ul>
        {node.related.map((id) => (
          <li key={id}>
            <RelatedLink page={page} id={id} title={related[id] ?? id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RelatedLink({ page, id, title }: { page: Page; id: string; title: string }) {
  const { session } = useSurroundings();
  const place = { locale: page.locale, node: id, steps: [] };
  return (
    <PlaceLink place={place} go={() => session.open(place, 'push')}>
      <RichText text={title} />
    </PlaceLink>
  );
}
