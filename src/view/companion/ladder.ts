import { followUpsOf } from '../../machine/follow-up.ts';
import type { Ladder } from '../../plan/rungs.ts';
import type { PlanShelf } from '../../words/shelves.ts';
import type { KeptPlan } from '../use-saved-plan.ts';

/** The ladder of a plan as it stands, with what was tried already. */
export function ladderOf(
  { saved, shown }: KeptPlan,
  data: PlanShelf['data'],
  hasLocalHelp: boolean,
): Ladder {
  const tried = [...followUpsOf(saved.log)].filter(([, { state }]) => state !== 'untried');
  return {
    channels: new Map(data.channels.map((channel) => [channel.id, channel])),
    planned: shown.seen.channels,
    tried: new Set(tried.map(([id]) => id)),
    hasLocalHelp,
  };
}
