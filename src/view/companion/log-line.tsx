import { type ReactNode, useId, useState } from 'react';
import { amended } from '../../memory/changes.ts';
import { entryKinds, limits } from '../../memory/read-record.ts';
import type { Entry } from '../../memory/record.ts';
import { fill, formatCount, formatDate } from '../../words/format.ts';
import { useToday } from '../clock.ts';
import { type Page, usePlanFrame, useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { placeName } from './place-name.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props {
  page: Page;
  kept: KeptPlan;
  entry: Entry;
  number: number;
  strike: () => void;
}

/** One line of the log, each part of which can be changed. */
export function LogLine({ page, kept, entry, number, strike }: Props) {
  const { log: frame } = useCompanionFrame(page);
  const { print } = usePlanFrame(page);
  const today = useToday();
  const [isNew] = useState(entry.what === 'note' && entry.answer === '');
  const change = (part: Partial<Entry>) => kept.update(amended(kept.shown, entry.id, part));
  const what = (name: string) => entryKinds.find((kind) => kind === name) ?? entry.what;
  return (
    <li data-entry={entry.id}>
      <details open={isNew}>
        <summary>
          <LineSummary page={page} entry={entry} number={number} />
        </summary>
        <Field label={print.date}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={entry.on}
              max={today}
              onChange={({ currentTarget: { value } }) => value && change({ on: value })}
            />
          )}
        </Field>
        <Field label={print.channel}>
          {(id) => (
            <select
              id={id}
              value={entry.channel}
              onChange={({ currentTarget: { value } }) => change({ channel: value })}
            >
              <ChannelOptions page={page} kept={kept} chosen={entry.channel} />
            </select>
          )}
        </Field>
        <Field label={frame.what}>
          {(id) => (
            <select
              id={id}
              value={entry.what}
              onChange={({ currentTarget: { value } }) => change({ what: what(value) })}
            >
              {entryKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {frame.kinds[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={print.reference}>
          {(id) => (
            <input
              id={id}
              type="text"
              autoComplete="off"
              maxLength={limits.reference}
              value={entry.reference}
              onChange={({ currentTarget: { value } }) => change({ reference: value })}
            />
          )}
        </Field>
        <Field label={print.answer}>
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={limits.answer}
              value={entry.answer}
              onChange={({ currentTarget: { value } }) => change({ answer: value })}
            />
          )}
        </Field>
        <button type="button" className="quiet" data-strike onClick={strike}>
          {frame.remove}
        </button>
      </details>
    </li>
  );
}

function LineSummary({ page, entry, number }: Omit<Props, 'kept' | 'strike'>) {
  const { log: frame } = useCompanionFrame(page);
  const shelf = useSurroundings().session.library.plans(page.locale, page.node.flow);
  const name = placeName(shelf, frame.places, entry.channel);
  const line = fill(frame.line, { count: formatCount(page.locale, number) });
  const day = formatDate(page.locale, entry.on);
  return <RichText text={`${line} · ${day} · ${name} · ${frame.kinds[entry.what]}`} />;
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  );
}

/** The channels of the plan, places that are none, and the one chosen, should the plan have lost it. */
function ChannelOptions({ page, kept, chosen }: { page: Page; kept: KeptPlan; chosen: string }) {
  const { places } = useCompanionFrame(page).log;
  const shelf = useSurroundings().session.library.plans(page.locale, page.node.flow);
  const ids = new Set([...kept.shown.seen.channels, ...Object.keys(places), chosen]);
  return [...ids].map((id) => (
    <option key={id} value={id}>
      {placeName(shelf, places, id)}
    </option>
  ));
}
