import type { QuestionNode } from '../flow/graph.ts';
import { AnswerList } from './answer-list.tsx';
import { LateBox } from './late-box.tsx';
import { type Page, useSurroundings } from './page-context.tsx';
import { RichText } from './rich-text.tsx';
import { SavedPlans } from './saved-plans.tsx';

/** The front page: what this is, that it is independent and free, and the problem areas. */
export function StartPage({ page, node }: { page: Page; node: QuestionNode }) {
  const { session } = useSurroundings();
  const { questions } = session.library.questions(page.locale, node.flow);
  const words = questions[node.id.slice(node.flow.length + 1)];
  const { front } = page.frame;
  return (
    <>
      <h1 tabIndex={-1}>
        <RichText text={front.title} />
      </h1>
      <p className="lead">{front.lead}</p>
      <p className="promise">{front.independent}</p>
      <SavedPlans page={page} />
      <h2>
        <RichText text={words?.title ?? node.id} />
      </h2>
      <AnswerList page={page} node={node} words={words} />
      <LateBox page={page} title={page.frame.walk.needs} part="Needs" />
    </>
  );
}
