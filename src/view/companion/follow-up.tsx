import { useRef } from 'react';
import type { Channel } from '../../flow/channel-schema.ts';
import { followUpOf } from '../../machine/follow-up.ts';
import { amended, type Change, entered, struck } from '../../memory/changes.ts';
import type { Entry } from '../../memory/record.ts';
import { daysAfter } from '../../plan/days.ts';
import { useToday } from '../clock.ts';
import type { Page } from '../page-context.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { EventButtons } from './event-buttons.tsx';
import { focusIn } from './focus-in.ts';
import { newEntry } from './new-entry.ts';
import { NextRung } from './next-rung.tsx';
import { Reminder } from './reminder.tsx';
import { Report } from './report.tsx';
import { Since } from './since.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';
import { usual } from './usual.ts';
import { Wait } from './wait.tsx';

interface Props {
  page: Page;
  kept: KeptPlan;
  channel: Channel;
  wait: string | undefined;
}

/** One channel over the weeks: done on a day, when to look again, what came of it, and what is next. */
export function FollowUp({ page, kept, channel, wait }: Props) {
  const today = useToday() ?? '';
  const { followUp: frame } = useCompanionFrame(page);
  const entries = kept.saved.log.filter((entry) => entry.channel === channel.id);
  const standing = followUpOf(entries);
  const { days, isReading = false, once = false } = channel.followUp ?? usual;
  const place = useRef<HTMLDivElement>(null);
  const change = (made: Change) => {
    kept.update(made);
    focusIn(place, '.noted, [data-event]');
  };
  const note = (what: Entry['what']) =>
    change(entered(kept.shown, newEntry(today, channel.id, what)));
  const last = entries.findLast(({ what }) => what !== 'note');
  const hasWaited = last?.what === 'waited' || last?.what === 'asked';
  const isWaiting = standing.state === 'waiting' && !isReading;
  const look = isWaiting ? daysAfter(standing.since, days) : '';
  return (
    <div ref={place} className="follow-up" data-state={standing.state}>
      <div role="status">
        <Since
          page={page}
          kept={kept}
          standing={standing}
          entries={entries}
          isReading={isReading}
        />
        {isWaiting ? (
          <Wait page={page} channel={channel} wait={wait} look={look} hasWaited={hasWaited} />
        ) : null}
      </div>
      <NextRung page={page} kept={kept} channel={channel.id} state={standing.state} />
      <EventButtons
        page={page}
        channel={channel.id}
        standing={standing}
        isReading={isReading}
        isOnce={once}
        note={note}
      />
      {isWaiting && !page.isPrivate ? (
        <Reminder page={page} channel={channel.id} on={look} />
      ) : null}
      {standing.state === 'gone' && last ? (
        <Report page={page} channel={channel.id} on={last.on} />
      ) : null}
      {last ? (
        <button
          type="button"
          className="quiet"
          data-undo
          onClick={() => change(undone(kept, last))}
        >
          {frame.undo}
        </button>
      ) : null}
    </div>
  );
}

/** Takes a note back; what the reader wrote into its line stays in the log. */
function undone({ shown }: KeptPlan, { id, reference, answer }: Entry): Change {
  const isBare = reference === '' && answer === '';
  return isBare ? struck(shown, id) : amended(shown, id, { what: 'note' });
}
