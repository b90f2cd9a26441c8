import { plansAhead } from '../../plan/outlook.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** What may be needed on the roads that are still open from here. */
export function Needs({ page }: { page: Page }) {
  const { graph, library } = useSurroundings().session;
  const { needs: frame } = useCompanionFrame(page);
  const { plans, things } = library.companion(page.locale).atlas;
  const ahead = plansAhead(graph, page.node.id, page.facts).filter(
    (id) => page.isPrivate || !graph.nodes.get(id)?.private,
  );
  const needed = new Set(ahead.flatMap((id) => plans[id]?.things ?? []));
  const list = Object.keys(things).filter((id) => needed.has(id));
  if (list.length === 0) return <p>{frame.none}</p>;
  return (
    <>
      <p>{frame.lead}</p>
      <ul>
        {list.map((id) => (
          <li key={id} data-thing={id}>
            <RichText text={things[id] ?? id} />
          </li>
        ))}
      </ul>
    </>
  );
}
