import type { Locale } from '../flow/locale-schema.ts';
import type { Road } from '../flow/roads.ts';
import type { NodeReport, NodeWords } from './node-report.ts';

interface Props {
  node: NodeReport;
  locales: readonly Locale[];
  /** Where the node stands in the wizard, by language; none where it cannot be opened. */
  addressIn: ((locale: string) => string) | undefined;
  /** Goes to where the node is written; none where nothing can be changed. */
  onEdit: ((spot: NodeReport['spot']) => void) | undefined;
  today: string;
  onSelect: (id: string) => void;
  onRoad: (road: Road) => void;
}

const markTexts = {
  'dead-end':
    'It ends nowhere: an answer leads to a node that is not there, or no channel is named.',
  stale: 'A channel is past the day by which it was to be looked at again.',
  untranslated: 'Words are missing, or still those of the source, in a language.',
};

/** All that is known of one node. */
export function NodePanel({ node, locales, addressIn, onEdit, today, onSelect, onRoad }: Props) {
  return (
    <article className="node" aria-label={node.id} data-shown={node.id}>
      <h2>{node.id}</h2>
      <p className="small">
        {node.kind}
        {node.isPrivate ? ', private' : ''}
        {addressIn
          ? locales.map(({ id }) => (
              <span key={id}>
                {' · '}
                <a href={addressIn(id)}>open in the wizard ({id})</a>
              </span>
            ))
          : null}
      </p>
      {onEdit ? (
        <button type="button" onClick={() => onEdit(node.spot)}>
          Go to its line
        </button>
      ) : null}
      {node.marks.map((mark) => (
        <p key={mark} className="mark" data-mark={mark}>
          {markTexts[mark]}
        </p>
      ))}
      {node.words.map((words) => (
        <Words
          key={words.locale}
          words={words}
          locale={locales.find(({ id }) => id === words.locale)}
        />
      ))}
      <Leads node={node} onSelect={onSelect} />
      <Channels node={node} today={today} />
      {node.tasks.length > 0 ? <p className="small">Tasks: {node.tasks.join(', ')}</p> : null}
      <Roads node={node} onRoad={onRoad} />
    </article>
  );
}

function Words({ words, locale }: { words: NodeWords; locale: Locale | undefined }) {
  const missing = <i>no words</i>;
  return (
    <section className="words">
      <h3>{words.locale}</h3>
      <div lang={words.locale} dir={locale?.dir}>
        <p>
          <b>{words.title ?? missing}</b>
          {words.text ? <> {words.text}</> : null}
        </p>
        {words.answers.length > 0 ? (
          <ul>
            {words.answers.map(([id, text]) => (
              <li key={id}>{text ?? missing}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}

function Leads({ node, onSelect }: Pick<Props, 'node' | 'onSelect'>) {
  if (node.leads.length === 0) return null;
  return (
    <section>
      <h3>Leads to</h3>
      <ul className="leads">
        {node.leads.map(({ to, label }, at) => (
          <li key={at}>
            {label} →{' '}
            <button type="button" className="link" onClick={() => onSelect(to)}>
              {to}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Channels({ node, today }: Pick<Props, 'node' | 'today'>) {
  if (node.channels.length === 0) return null;
  return (
    <section>
      <h3>Channels</h3>
      <ul>
        {node.channels.map(({ id, source, reviewBy }) => (
          <li key={id} data-mark={reviewBy < today ? 'stale' : undefined}>
            {id}: {source.confidence}, {source.date}, to be looked at again by {reviewBy}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Roads({ node, onRoad }: Pick<Props, 'node' | 'onRoad'>) {
  if (node.count === undefined) return null;
  return (
    <section>
      <h3>Roads through it: {node.count}</h3>
      <ol className="roads">
        {node.roads.map((road) => {
          const trail = road.trail
            .map(({ question, answer }) => `${question}=${answer}`)
            .join(', ');
          return (
            <li key={trail}>
              <button type="button" className="link" onClick={() => onRoad(road)}>
                {trail || 'no question'} → {road.plan}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
