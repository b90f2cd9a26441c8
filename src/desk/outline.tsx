import { useState } from 'react';
import { labelOf } from '../map/labels.ts';
import type { Layout } from '../map/layout.ts';

interface Props {
  layout: Layout;
  onSelect: (id: string) => void;
}

const most = 500;

/** The drawing in words: every box, what is to be looked at in it, and where its answers lead. */
export function Outline({ layout, onSelect }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="outline" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The drawing as a list</summary>
      {isOpen ? <List layout={layout} onSelect={onSelect} /> : null}
    </details>
  );
}

function List({ layout: { boxes, arrows }, onSelect }: Props) {
  return (
    <>
      {boxes.length > most ? (
        <p>
          The first {most} of {boxes.length}: look for others by name.
        </p>
      ) : null}
      <ul>
        {boxes.slice(0, most).map(({ id, kind, marks, change }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onSelect(id)}>
              {id}
            </button>{' '}
            ({[kind, change, ...marks].filter(Boolean).join(', ')})
            <ul>
              {arrows
                .filter(({ from }) => from === id)
                .map((arrow) => (
                  <li key={`${arrow.to} ${arrow.change}`}>
                    {labelOf(arrow)} → {arrow.to}
                    {arrow.change ? ` (${arrow.change})` : ''}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
