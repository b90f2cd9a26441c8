import { type Page, useSurroundings } from './page-context.tsx';
import { PlaceLink } from './place-link.tsx';
import { placeOf } from './visit.ts';

/** One question back; to the beginning where there is none. */
export function BackLink({ page }: { page: Page }) {
  const { session } = useSurroundings();
  const before = page.trail.at(-1)?.question ?? session.graph.start;
  return (
    <p className="back">
      <PlaceLink place={{ ...placeOf(page), node: before }} go={() => session.back()}>
        {page.frame.walk.back}
      </PlaceLink>
    </p>
  );
}
