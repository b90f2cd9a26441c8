import type { Step } from '../flow/trail.ts';
import { type Page, useSurroundings } from './page-context.tsx';
import { PlaceLink } from './place-link.tsx';
import { RichText } from './rich-text.tsx';
import { useStepWords } from './step-words.ts';
import { placeOf } from './visit.ts';

/** The answers given so far, each with a way to change it. */
export function TrailList({ page, title }: { page: Page; title: string }) {
  if (page.trail.length === 0) return null;
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{title}</h2>
      <ol>
        {page.trail.map((step) => (
          <TrailItem key={step.question} page={page} step={step} />
        ))}
      </ol>
    </section>
  );
}

function TrailItem({ page, step }: { page: Page; step: Step }) {
  const { session } = useSurroundings();
  const { question, answer } = useStepWords(page.locale, step);
  const place = { ...placeOf(page), node: step.question };
  return (
    <li>
      <span className="asked">
        <RichText text={question} />
      </span>
      <span className="answered">
        <RichText text={answer} />
      </span>
      <PlaceLink
        className="change"
        place={place}
        go={() => session.open(place, 'push')}
        data-change={step.question}
        aria-label={`${page.frame.walk.change}: ${question}`}
      >
        {page.frame.walk.change}
      </PlaceLink>
    </li>
  );
}
