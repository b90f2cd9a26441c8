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
const usual = { days: 7, basis: 'ours', isReading: false } as const;

/** One channel over the weeks: done on a day, when to look again, what came of it, and what is next. */
export function FollowUp({ page, kept, channel, wait }: Props) {
  const today = useToday() ?? '';
  const { followUp: frame } = useCompanionFrame(page);
  const entries = kept.saved.log.filter((entry) => entry.channel === channel.id);
  const standing = followUpOf(entries);
  const { days, isReading = false } = channel.followUp ?? usual;
  const place = useRef<HTMLDivElement>(null);
  const change = (made: Change) => {
    kept.update(made);
    focusIn(place, '[data-event]');
  };
  const note = (what: Entry['what']) =>
    change(entered(kept.shown, newEntry(today, channel.id, what)));
  const last = entries.findLast(({ what }) => what !== 'note');
  return (
    <div ref={place} className="follow-up" data-state={standing.state}>
      <div role="status">
        <Since page={page} kept={kept} standing={standing} entry={last} isReading={isReading} />
        {standing.state === 'waiting' ? (
          <Wait page={page} channel={channel} wait={wait} look={daysAfter(standing.since, days)} />
        ) : null}
      </div>
      <EventButtons
        page={page}
        channel={channel.id}
        standing={standing}
        isReading={isReading}
        note={note}
      />
      {standing.state === 'waiting' && !page.isPrivate ? (
        <Reminder page={page} channel={channel.id} on={daysAfter(standing.since, days)} />
      ) : null}
      <NextRung page={page} kept={kept} channel={channel.id} state={standing.state} />
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
  entry: Entry | undefined;
  isReading: boolean;
}

/** What was noted last. Its day can be set right. */
function Since({ page, kept, standing, entry, isReading }: SinceProps) {
  const id = useId();
  const today = useToday();
  const { followUp: frame } = useCompanionFrame(page);
  if (!entry) return null;
  const read: Partial<Record<string, string>> = isReading ? frame.readStates : {};
  const said = { ...frame.states, ...read, waiting: frame.since, untried: frame.since };
  const text = fill(said[standing.state] ?? frame.since, {
    date: formatDate(page.locale, entry.on),
  });
  return (
    <>
      <p className="noted">{text}</p>
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
    </>
  );
}

interface WaitProps {
  page: Page;
  channel: Channel;
  wait: string | undefined;
  look: string;
}

/** What is normal, and when to look again. */
function Wait({ page, channel, wait, look }: WaitProps) {
  const today = useToday();
  const { followUp: frame } = useCompanionFrame(page);
  const isOurs = (channel.followUp ?? usual).basis === 'ours';
  const date = formatDate(page.locale, look);
  return (
    <>
      <p>
        <RichText text={wait ?? frame.unknown} />{' '}
        {fill(isOurs ? frame.suggested : frame.look, { date })}
      </p>
      {today && today >= look ? <p className="due">{frame.due}</p> : null}
    </>
  );
}
