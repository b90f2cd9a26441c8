import type { PlanNode } from '../../flow/graph.ts';
import { fill, formatCount } from '../../words/format.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { publicTrail } from '../public-trail.ts';
import { RichText } from '../rich-text.tsx';
import { placeOf } from '../visit.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

/** Everything a link tells to whoever has it, and what it never tells. */
export function Revealed({
  page,
  node,
  ticks,
}: {
  page: Page;
  node: PlanNode;
  ticks: readonly string[];
}) {
  const { share: frame } = useCompanionFrame(page);
  const { graph, library } = useSurroundings().session;
  const { words } = library.plans(page.locale, node.flow);
  const title = words.plans[node.id.slice(node.flow.length + 1)]?.title ?? node.id;
  const answers = publicTrail(graph, placeOf(page)).map(({ question, answer }) => {
    const [flow = '', name = ''] = question.split('/');
    return library.questions(page.locale, flow).questions[name]?.answers[answer] ?? answer;
  });
  return (
    <div data-reveals>
      <p>{frame.reveals}</p>
      <ul>
        <li>
          <RichText text={fill(frame.page, { title })} />
        </li>
        <li>
          <RichText
            text={
              answers.length > 0
                ? fill(frame.answers, { answers: answers.join('; ') })
                : frame.noAnswers
            }
          />
        </li>
        {ticks.length > 0 ? (
          <li>{fill(frame.ticks, { count: formatCount(page.locale, ticks.length) })}</li>
        ) : null}
      </ul>
      <p className="small">{frame.never}</p>
    </div>
  );
}
