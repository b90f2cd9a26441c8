import type { FollowUpState } from '../../machine/follow-up.ts';
import { nextRung, type Outcome } from '../../plan/rungs.ts';
import { fill } from '../../words/format.ts';
import { OutsideLink } from '../outside-link.tsx';
import { type Page, usePlanFrame, useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { ladderOf } from './ladder.ts';
import { useCompanionFrame } from './use-companion-frame.ts';
import { useHasLocalHelp } from './use-local-help.ts';

interface Props {
  page: Page;
  kept: KeptPlan;
  channel: string;
  state: FollowUpState;
}

/** Where one goes from here: back to the plan when it helped, else to the next rung. */
export function NextRung({ page, kept, channel, state }: Props) {
  const { followUp: frame } = useCompanionFrame(page);
  const { plan } = usePlanFrame(page);
  if (state === 'answered') {
    // Where somebody may be in danger, nothing is promised, and nothing is hurried.
    if (page.node.private) return null;
    return <p className="rung">{fill(frame.solved, { later: plan.stages.later })}</p>;
  }
  if (state === 'untried' || state === 'waiting') return null;
  return <RungLine page={page} kept={kept} channel={channel} outcome={state} />;
}

function RungLine({ page, kept, channel, outcome }: Omit<Props, 'state'> & { outcome: Outcome }) {
  const { library } = useSurroundings().session;
  const { followUp: frame } = useCompanionFrame(page);
  const { words, data } = library.plans(page.locale, page.node.flow);
  const hasLocalHelp = useHasLocalHelp(page);
  const rung = nextRung(channel, outcome, ladderOf(kept, data, hasLocalHelp));
  if (rung.kind === 'end') return <p className="rung">{frame.end}</p>;
  if (rung.kind === 'local') {
    return (
      <p className="rung" data-rung="local">
        {frame.local}
      </p>
    );
  }
  const next = data.channels.find(({ id }) => id === rung.id);
  const name = words.channels[rung.id]?.name ?? rung.id;
  return (
    <p className="rung" data-rung={rung.id}>
      {`${frame.next} `}
      {next && 'url' in next && next.url && next.kind !== 'in-app' ? (
        <OutsideLink name={name} url={next.url} />
      ) : (
        <b>
          <RichText text={name} />
        </b>
      )}
    </p>
  );
}
