import type { PlanNode } from '../../flow/graph.ts';
import { followUpsOf } from '../../machine/follow-up.ts';
import { nextRung } from '../../plan/rungs.ts';
import { ChannelCard } from '../channel-card.tsx';
import { type Page, useSurroundings } from '../page-context.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { ladderOf } from './ladder.ts';
import { useCompanionFrame } from './use-companion-frame.ts';
import { useHasLocalHelp } from './use-local-help.ts';

/** The channels that the plan itself does not have, but that its ladder has led to. */
export function MoreChannels({ page, node, kept }: { page: Page; node: PlanNode; kept: KeptPlan }) {
  const { followUp: frame } = useCompanionFrame(page);
  const { data } = useSurroundings().session.library.plans(page.locale, node.flow);
  const ladder = ladderOf(kept, data, useHasLocalHelp(page));
  const used = followUpsOf(kept.saved.log);
  const reached = [...used].flatMap(([id, { state }]) => {
    if (state !== 'refused' && state !== 'silent' && state !== 'gone') return [];
    const rung = nextRung(id, state, ladder);
    return rung.kind === 'channel' ? [rung.id] : [];
  });
  const known = new Set(data.channels.map(({ id }) => id));
  const more = [...new Set([...used.keys(), ...reached])].filter(
    (id) => known.has(id) && !kept.shown.seen.channels.includes(id),
  );
  if (more.length === 0) return null;
  return (
    <>
      <h3>{frame.more}</h3>
      {more.map((id) => (
        <ChannelCard
          key={id}
          page={page}
          flow={node.flow}
          kept={kept}
          item={{ id, truth: 'true' }}
          condition={undefined}
        />
      ))}
    </>
  );
}
