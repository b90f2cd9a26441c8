import type { Graph, QuestionNode } from '../flow/graph.ts';
import { factsOf, nextNode } from '../flow/trail.ts';
import type { Place } from '../machine/address.ts';
import type { QuestionWords } from '../words/words-schema.ts';
import { type Page, useSurroundings } from './page-context.tsx';
import { PlaceLink } from './place-link.tsx';
import { RichText } from './rich-text.tsx';

interface Props {
  page: Page;
  node: QuestionNode;
  words: QuestionWords | undefined;
}

/** The answers as links: one tap each, and they lead on without a script as well. */
export function AnswerList({ page, node, words }: Props) {
  const { session } = useSurroundings();
  const chosen = page.ahead.find(({ question }) => question === node.id)?.answer;
  const notes = words?.notes ?? {};
  return (
    <ul className="answers">
      {node.answers.map(({ id, routes }) => (
        <li key={id}>
          <PlaceLink
            className={id === 'not-sure' ? 'answer unsure' : 'answer'}
            data-answer={id}
            data-forks={routes.length > 1 ? '' : undefined}
            place={placeBehind(session.graph, page, node, id)}
            go={() => session.answer(id)}
            aria-current={id === chosen ? 'true' : undefined}
          >
            <span className="says">
              <RichText text={words?.answers[id] ?? id} />
            </span>
            {notes[id] ? (
              <span className="note">
                <RichText text={notes[id]} />
              </span>
            ) : null}
            {id === chosen ? <span className="chosen">{page.frame.walk.yourAnswer}</span> : null}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

/** Where an answer leads: its route by the answers so far, else the one that holds for anybody. */
function placeBehind(
  graph: Graph,
  { locale, trail }: Page,
  node: QuestionNode,
  answer: string,
): Place {
  const steps = [...trail, { question: node.id, answer }];
  const anybody = node.answers.find(({ id }) => id === answer)?.routes.at(-1)?.to;
  const to = nextNode(node, answer, factsOf(graph, steps)) ?? anybody ?? node.id;
  return { locale, node: to, steps };
}
