import { useEffect, useState } from 'react';
import type { PlanNode } from '../../flow/graph.ts';
import { carriedOver, forerunnersOf } from '../../memory/carry-over.ts';
import { tickedToo } from '../../memory/changes.ts';
import type { Seen } from '../../memory/record.ts';
import { fill, formatCount } from '../../words/format.ts';
import { type Page, useMemory, useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props {
  page: Page;
  node: PlanNode;
  kept: KeptPlan;
}

/** What is different from when the reader was here before: nothing of theirs is lost in silence. */
export function Changes({ page, node, kept }: Props) {
  const { changes: frame } = useCompanionFrame(page);
  const [before] = useState(kept.saved.seen);
  const { hasMoved, hasTicks } = useArrivals(page, node, kept);
  const change = before && changeOf(before, kept);
  if (!change && !hasMoved && !hasTicks) return null;
  return (
    <div className="notice" role="status" data-changes>
      {change ? <Change page={page} change={change} /> : null}
      {hasMoved ? <p>{frame.moved}</p> : null}
      {hasTicks ? <p>{frame.sharedTicks}</p> : null}
    </div>
  );
}

function Change({ page, change }: { page: Page; change: { added: string[]; gone: number } }) {
  const { changes: frame } = useCompanionFrame(page);
  const { words } = useSurroundings().session.library.plans(page.locale, page.node.flow);
  const { added, gone } = change;
  const named = added.map((id) => words.tasks[id]?.title ?? words.channels[id]?.name ?? id);
  return (
    <>
      <p>
        <b>{`${frame.title}. `}</b>
        {frame.kept}
      </p>
      {added.length > 0 ? (
        <>
          <p>{frame.added}</p>
          <ul>
            {named.map((name) => (
              <li key={name}>
                <RichText text={name} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {gone > 0 ? <p>{fill(frame.gone, { count: formatCount(page.locale, gone) })}</p> : null}
    </>
  );
}

/** Only another version is a change of the plan; other answers make another plan by themselves. */
function changeOf(before: Seen, { shown, saved }: KeptPlan) {
  const isOtherRoad = shown.trail !== '' && shown.trail !== saved.trail;
  if (before.version === shown.seen.version || isOtherRoad) return undefined;
  const had = [...before.tasks, ...before.channels];
  const has = [...shown.seen.tasks, ...shown.seen.channels];
  const added = has.filter((id) => !had.includes(id));
  const gone = had.filter((id) => !has.includes(id)).length;
  return added.length + gone > 0 ? { added, gone } : undefined;
}

/** Takes in what an earlier plan kept, and the ticks that a link brought. */
function useArrivals(page: Page, node: PlanNode, kept: KeptPlan) {
  const { session, bringing } = useSurroundings();
  const { record } = useMemory(page);
  const [arrived, setArrived] = useState({ hasMoved: false, hasTicks: false });
  const old = forerunnersOf(record, session.graph, { node: node.id, trail: page.trail });
  const ticks = bringing.get().filter((id) => kept.shown.seen.tasks.includes(id));
  const hasArrivals = old.length + ticks.length > 0;
  useEffect(() => {
    if (!hasArrivals) return;
    if (old.length > 0) kept.update(carriedOver(kept.shown, old));
    if (ticks.length > 0) kept.update(tickedToo(kept.shown, ticks));
    bringing.set([]);
    setArrived({ hasMoved: old.length > 0, hasTicks: ticks.length > 0 });
  }, [hasArrivals]);
  return arrived;
}
