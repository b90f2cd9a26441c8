import type { PlanNode } from '../../flow/graph.ts';
import { neighboursOf } from '../../plan/neighbours.ts';
import { fill } from '../../words/format.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { PlaceLink } from '../place-link.tsx';
import { RichText } from '../rich-text.tsx';
import { useStepWords } from '../step-words.ts';
import { placeOf } from '../visit.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

/** The neighbouring channels, each with the one answer that rules it out, and a way to change it. */
export function WhyNot({ page, node }: { page: Page; node: PlanNode }) {
  const { graph, library } = useSurroundings().session;
  const { whyNot: frame } = useCompanionFrame(page);
  const { atlas } = library.companion(page.locale);
  const found = neighboursOf(graph, node, page.trail, (id) => atlas.plans[id]?.channels ?? []);
  if (found.length === 0) return null;
  return (
    <details className="why-not">
      <summary>{frame.title}</summary>
      <ul>
        {found.map((neighbour) => (
          <Neighbour key={neighbour.channel} page={page} {...neighbour} />
        ))}
      </ul>
    </details>
  );
}

function Neighbour({
  page,
  channel,
  step,
}: { page: Page } & ReturnType<typeof neighboursOf>[number]) {
  const { session } = useSurroundings();
  const { whyNot: frame } = useCompanionFrame(page);
  const words = useStepWords(page.locale, step);
  const place = { ...placeOf(page), node: step.question };
  const name = session.library.companion(page.locale).atlas.channels[channel] ?? channel;
  return (
    <li data-why-not={channel} data-because={step.question}>
      <b>
        <RichText text={name} />
      </b>
      <p>
        <RichText text={fill(frame.because, words)} />{' '}
        <PlaceLink
          place={place}
          go={() => session.open(place, 'push')}
          aria-label={`${frame.change}: ${words.question}`}
        >
          {frame.change}
        </PlaceLink>
      </p>
    </li>
  );
}
