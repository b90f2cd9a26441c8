import type { PlanNode } from '../../flow/graph.ts';
import { type Neighbour, neighboursOf } from '../../plan/neighbours.ts';
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
        {[...new Set(found.map(({ step }) => step.question))].map((question) => (
          <RuledOut
            key={question}
            page={page}
            neighbours={found.filter(({ step }) => step.question === question)}
          />
        ))}
      </ul>
    </details>
  );
}

/** One answer given, and the channels that it rules out. */
function RuledOut({ page, neighbours }: { page: Page; neighbours: readonly Neighbour[] }) {
  const { session } = useSurroundings();
  const { whyNot: frame } = useCompanionFrame(page);
  const [{ step } = none] = neighbours;
  const words = useStepWords(page.locale, step);
  const place = { ...placeOf(page), node: step.question };
  const names = session.library.companion(page.locale).atlas.channels;
  return (
    <li data-because={step.question}>
      <p>
        <RichText text={fill(frame.because, words)} />
      </p>
      <ul>
        {neighbours.map(({ channel }) => (
          <li key={channel} data-why-not={channel}>
            <RichText text={names[channel] ?? channel} />
          </li>
        ))}
      </ul>
      <PlaceLink
        place={place}
        go={() => session.open(place, 'push')}
        aria-label={`${frame.change}: ${words.question}`}
      >
        {frame.change}
      </PlaceLink>
    </li>
  );
}

const none: Neighbour = { channel: '', step: { question: '', answer: '' } };
