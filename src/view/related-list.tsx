import type { PlanNode } from '../flow/graph.ts';
import { type Page, useSurroundings } from './page-context.tsx';
import { headingOf } from './page-title.ts';
import { PlaceLink } from './place-link.tsx';
import { RichText } from './rich-text.tsx';

/** Neighbouring pages, for a reader who does not find their case here. */
export function RelatedList({ page, node }: { page: Page; node: PlanNode }) {
  if (node.related.length === 0) return null;
  return (
    <nav className="related" aria-labelledby="related">
      <h2 id="related">{page.frame.plan.related}</h2>
      <ul>
        {node.related.map((id) => (
          <li key={id}>
            <RelatedLink page={page} id={id} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RelatedLink({ page, id }: { page: Page; id: string }) {
  const { session } = useSurroundings();
  const place = { locale: page.locale, node: id, steps: [] };
  return (
    <PlaceLink place={place} go={() => session.open(place, 'push')}>
      <RichText text={useTitle(page.locale, id)} />
    </PlaceLink>
  );
}

/** The title of a page; the entrance of a flow is called by the flow's name. */
function useTitle(locale: string, id: string): string {
  const { graph, library } = useSurroundings().session;
  const [flow = ''] = id.split('/');
  if (graph.starts.get(flow) === id) return library.frame(locale).flowTitles[flow] ?? id;
  return headingOf(library, graph, locale, id);
}
