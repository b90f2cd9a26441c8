import type { QuestionNode } from '../flow/graph.ts';
import type { Purpose } from '../flow/region-schema.ts';
import { AnswerList } from './answer-list.tsx';
import { BackLink } from './back-link.tsx';
import { LateBox } from './late-box.tsx';
import { type Page, useSurroundings } from './page-context.tsx';
import { Paragraphs, RichText } from './rich-text.tsx';
import { TrailList } from './trail-list.tsx';

/** A private question is met by people who may be in danger: help stands before it. */
const urgent: readonly Purpose[] = ['danger', 'despair'];

/** One question, its answers, and a way to find out. */
export function QuestionPage({ page, node }: { page: Page; node: QuestionNode }) {
  const { session } = useSurroundings();
  const { library } = session;
  const { questions } = library.questions(page.locale, node.flow);
  const words = questions[node.id.slice(node.flow.length + 1)];
  return (
    <>
      <BackLink page={page} />
      {node.private ? <session.parts.late.FirstHelp page={page} purposes={urgent} /> : null}
      <p className="kicker">
        <RichText text={library.frame(page.locale).flowTitles[node.flow] ?? ''} />
      </p>
      <h1 tabIndex={-1}>
        <RichText text={words?.title ?? node.id} />
      </h1>
      {words?.lead ? (
        <p className="lead">
          <RichText text={words.lead} />
        </p>
      ) : null}
      {words?.help ? (
        <details className="help">
          <summary>{page.frame.walk.help}</summary>
          <Paragraphs texts={words.help} />
        </details>
      ) : null}
      <AnswerList page={page} node={node} words={words} />
      <LateBox page={page} title={page.frame.walk.needs} part="Needs" />
      <TrailList page={page} title={page.frame.walk.soFar} />
    </>
  );
}
