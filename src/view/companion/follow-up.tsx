import { useId, useRef } from 'react';
import type { Channel } from '../../flow/channel-schema.ts';
import { followUpOf, type FollowUp as Standing } from '../../machine/follow-up.ts';
import { amended, type Change, entered, struck } from '../../memory/changes.ts';
import type { Entry } from '../../memory/record.ts';
import { daysAfter } from '../../plan/days.ts';
import { fill, formatDate } from '../../words/format.ts';
import { useToday } from '../clock.ts';
import type { Page } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { EventButtons } from './event-buttons.tsx';
import { focusIn } from './focus-in.ts';
import { newEntry } from './new-entry.ts';
import { NextRung } from './next-rung.tsx';
import { Reminder } from './reminder.tsx';
import { Report } from './report.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props {
  page: Page;
  kept: KeptPlan;
  channel: Channel;
  wait: string | undefined;
}

/** Without a source, a week is a fair time to look again. */
const usual = { days: 7, basis: 'ours', isReading: false, once: false } as const;

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
          onClick={() => change(struck(kept.shown, last.id))}
        >
          {frame.undo}
        </button>
      ) : null}
    </div>
  );
}

interface SinceProps {
  page: Page;
  kept: KeptPlan;
  standing: Standing;
  entries: readonly Entry[];
  isReading: boolean;
}

/** What was noted, and when it was done. The day can be set right. */
function Since({ page, kept, standing, entries, isReading }: SinceProps) {
  const id = useId();
  const today = useToday();
  const { followUp: frame } = useCompanionFrame(page);
  const { state } = standing;
  const entry = entries.findLast(({ what }) =>
    state === 'waiting' ? what === 'sent' : what !== 'note',
  );
  if (!entry) return null;
  const read: Partial<Record<string, string>> = isReading ? frame.readStates : {};
  const said = { ...frame.states, ...read, waiting: frame.since, untried: frame.since };
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
              value && kept.update(amended(kept.shown, entry.id, { on: value }))
            }
          />
        </p>
      ) : null}
    </>
  );
}

interface WaitProps {
  page: Page;
  channel: Channel;
  wait: string | undefined;
  look: string;
  /** True when the reader has decided to wait longer, or had to give more. */
  hasWaited: boolean;
}

/** What is normal, and when to look again. */
function Wait({ page, channel, wait, look, hasWaited }: WaitProps) {
  const today = useToday();
  const { followUp: frame } = useCompanionFrame(page);
  const isOurs = (channel.followUp ?? usual).basis === 'ours';
  const date = formatDate(page.locale, look);
  return (
    <>
      <p>
        <RichText text={hasWaited ? frame.waiting : (wait ?? frame.unknown)} />{' '}
        {fill(isOurs ? frame.suggested : frame.look, { date })}
      </p>
      {today && today >= look ? <p className="due">{frame.due}</p> : null}
    </>
  );
}
