import type { ReactNode } from 'react';
import type { PlanFrame } from '../../words/frame-schema.ts';
import type { PlanShelf } from '../../words/shelves.ts';
import { LabelsProvider } from '../rich-text.tsx';

/** The words of a plan in one of the two languages. */
export interface SideWords extends PlanShelf {
  locale: string;
  frame: PlanFrame;
}

/** One thing said in each language, each with its own voice and its own buttons. */
export function Pair({
  shelves,
  say,
}: {
  shelves: readonly SideWords[];
  say: (side: SideWords) => ReactNode;
}) {
  return (
    <div className="pair">
      {shelves.map((side) => (
        <div key={side.locale} lang={side.locale}>
          <LabelsProvider
            value={{ locale: side.locale, texts: side.labels, glosses: side.glosses }}
          >
            {say(side)}
          </LabelsProvider>
        </div>
      ))}
    </div>
  );
}
