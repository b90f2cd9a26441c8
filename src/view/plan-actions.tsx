import type { PlanNode } from '../flow/graph.ts';
import { useCompanion } from './companion-context.tsx';
import { EraseButton } from './erase-button.tsx';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';

/** What can be done with a plan: print it, help with it, begin again, leave no trace. */
export function PlanActions({ page, node }: { page: Page; node: PlanNode }) {
  const { session } = useSurroundings();
  const { plan: frame } = usePlanFrame(page);
  const companion = useCompanion();
  return (
    <div className="actions">
      <button type="button" className="main" data-print onClick={() => window.print()}>
        {frame.print}
      </button>
      <noscript>
        <p>{frame.printByMenu}</p>
      </noscript>
      {companion ? <companion.parts.BilingualButton page={page} node={node} /> : null}
      <button type="button" data-restart onClick={() => void session.restart()}>
        {frame.restart}
      </button>
      <EraseButton label={frame.erase} aria-describedby="erase" />
      <p id="erase" className="small">
        {frame.eraseExplain}
      </p>
    </div>
  );
}
