import { useRef } from 'react';
import { entered, struck } from '../../memory/changes.ts';
import { useToday } from '../clock.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import type { KeptPlan } from '../use-saved-plan.ts';
import { focusIn } from './focus-in.ts';
import { LogLine } from './log-line.tsx';
import { newEntry } from './new-entry.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

/** What was done and what came back, line by line, for the police, a helper or oneself. */
export function Log({ page, kept }: { page: Page; kept: KeptPlan }) {
  const place = useRef<HTMLElement>(null);
  const today = useToday() ?? '';
  const { log: frame } = useCompanionFrame(page);
  const { data } = useSurroundings().session.library.plans(page.locale, page.node.flow);
  const [first = data.channels[0]?.id ?? ''] = kept.shown.seen.channels;
  const add = () => {
    kept.update(entered(kept.shown, newEntry(today, first, 'note')));
    focusIn(place, 'li:last-child :is(textarea, input)');
  };
  const strike = (id: string) => {
    kept.update(struck(kept.shown, id));
    focusIn(place, '[data-log]');
  };
  return (
    <section ref={place} className="log" aria-labelledby="log">
      <h2 id="log">{frame.title}</h2>
      <p>{`${frame.lead} ${page.isPrivate ? frame.keptNowhere : frame.keptHere}`}</p>
      {kept.saved.log.length === 0 ? <p className="small">{frame.empty}</p> : null}
      <ol>
        {kept.saved.log.map((entry, index) => (
          <LogLine
            key={entry.id}
            page={page}
            kept={kept}
            entry={entry}
            number={index + 1}
            strike={() => strike(entry.id)}
          />
        ))}
      </ol>
      <button type="button" data-log onClick={add}>
        {frame.add}
      </button>
    </section>
  );
}
