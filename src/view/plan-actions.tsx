import { useState } from 'react';
import type { PlanNode } from '../flow/graph.ts';
import { forgetOffline } from './offline.ts';
import { type Page, usePlanFrame, useSurroundings } from './page-context.tsx';
import { addressOf } from './place-link.tsx';
import { placeOf } from './session.ts';

/** What can be done with a plan: print it, copy its link, begin again, leave no trace. */
export function PlanActions({ page, node }: { page: Page; node: PlanNode }) {
  const { session, memory, passing, base } = useSurroundings();
  const { plan: frame } = usePlanFrame(page);
  const erase = () => {
    memory.erase();
    passing.erase();
    void forgetOffline(base);
    void session.restart({ kind: 'erased' }, 'replace');
  };
  return (
    <div className="actions">
      <button type="button" className="main" data-print onClick={() => window.print()}>
        {frame.print}
      </button>
      <noscript>
        <p>{frame.printByMenu}</p>
      </noscript>
      {node.private ? null : <CopyButton page={page} />}
      <button type="button" data-restart onClick={() => void session.restart()}>
        {frame.restart}
      </button>
      <button type="button" data-erase aria-describedby="erase" onClick={erase}>
        {frame.erase}
      </button>
      <p id="erase" className="small">
        {frame.eraseExplain}
      </p>
    </div>
  );
}

function CopyButton({ page }: { page: Page }) {
  const { plan } = usePlanFrame(page);
  const { session, base } = useSurroundings();
  const [said, setSaid] = useState('');
  const copy = async () => {
    const address = addressOf(base, placeOf(page), session.graph);
    try {
      await navigator.clipboard.writeText(new URL(address, window.location.href).href);
      setSaid(plan.copied);
    } catch {
      setSaid(plan.copyFailed);
    }
  };
  return (
    <>
      <button type="button" data-copy onClick={() => void copy()}>
        {plan.copy}
      </button>
      <span className="small" role="status">
        {said}
      </span>
    </>
  );
}
