import { useId } from 'react';
import type { FollowUp as Standing } from '../../machine/follow-up.ts';
import { amended } from '../../memory/changes.ts';
import type { Entry } from '../../memory/record.ts';
import { fill, formatDate } from '../../words/format.ts';
import { useToday } from '../clock.ts';
import type { Page } from '../page-context.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props {
  page: Page;
  kept: KeptPlan;
  standing: Standing;
  entries: readonly Entry[];
  isReading: boolean;
}

/** What was noted, and when it was done. The day can be set right. */
export function Since({ page, kept, standing, entries, isReading }: Props) {
  const id = useId();
  const today = useToday();
  const { followUp: frame } = useCompanionFrame(page);
  const { state } = standing;
  const entry = entries.findLast(({ what }) =>
    state === 'waiting' ? what === 'sent' : what !== 'note',
  );
  if (!entry || state === 'untried') return null;
  const read: Partial<Record<string, string>> = isReading ? frame.readStates : {};
  const said = { ...frame.states, ...read, waiting: frame.since };
  const text = fill(said[state] ?? frame.since, { date: formatDate(page.locale, entry.on) });
  return (
    <>
      <p className="noted" tabIndex={-1}>
        {text}
      </p>
      {state === 'waiting' ? (
        <p className="day">
          <label htmlFor={id}>{`${frame.on} `}</label>
          <input
            id={id}
            type="date"
            value={entry.on}
            max={today}
            required
            onChange={({ currentTarget: { value } }) =>
              value &&
              value <= (today ?? value) &&
              kept.update(amended(kept.shown, entry.id, { on: value }))
            }
          />
        </p>
      ) : null}
    </>
  );
}
