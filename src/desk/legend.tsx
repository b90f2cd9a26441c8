const entries = [
  { kind: 'question', text: 'a question' },
  { kind: 'plan', text: 'a plan' },
  { mark: 'dead-end', text: 'ends nowhere' },
  { mark: 'stale', text: 'a channel is past its review' },
  { mark: 'untranslated', text: 'words are missing in a language' },
  { change: 'added', text: 'only in this version' },
  { change: 'changed', text: 'changed' },
  { change: 'removed', text: 'no longer in this version' },
];

/** What the shapes and colours mean. */
export function Legend() {
  return (
    <details className="legend" open>
      <summary>What is what</summary>
      <ul>
        {entries.map(({ kind = 'plan', mark, change, text }) => (
          <li key={text}>
            <svg width="44" height="22" aria-hidden="true">
              <g className="box" data-kind={kind} data-mark={mark} data-change={change}>
                <rect x="2" y="2" width="40" height="18" rx={kind === 'question' ? 9 : 3} />
              </g>
            </svg>{' '}
            {text}
          </li>
        ))}
      </ul>
      <p className="small">
        An answer with a question mark leads there only on a condition: point at it, or read the
        list below.
      </p>
    </details>
  );
}
