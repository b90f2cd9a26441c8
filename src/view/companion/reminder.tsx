import { useState } from 'react';
import { fill } from '../../words/format.ts';
import { plainText } from '../../words/rich-text.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { addressOf } from '../place-link.tsx';
import { placeOf } from '../visit.ts';
import { saveFile } from './save-file.ts';
import { useCompanionFrame } from './use-companion-frame.ts';

/** The hour at which a calendar reminds, in the reader's own time. */
const hour = 10;

/** Gives a file that every calendar reads: when to look again, and at which address. */
export function Reminder({ page, channel, on }: { page: Page; channel: string; on: string }) {
  const surroundings = useSurroundings();
  const frame = useCompanionFrame(page);
  const [hasFailed, setHasFailed] = useState(false);
  const { words, labels } = surroundings.session.library.plans(page.locale, page.node.flow);
  const name = plainText(words.channels[channel]?.name ?? channel, labels);
  const save = async () => {
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const address = addressOf(surroundings, placeOf(page));
      const [year = 0, month = 1, day = 1] = on.split('-').map(Number);
      const text = calendarFile({
        id: `${channel}-${on}`,
        locale: page.locale,
        product: page.frame.site.name,
        start: new Date(year, month - 1, day, hour),
        title: fill(frame.followUp.reminder, { channel: name }),
        text: frame.followUp.reminderText,
        address: new URL(address, window.location.href).href,
      });
      saveFile(`dishari-${on}.ics`, 'text/calendar', text);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <p className="remind">
      <button type="button" data-remind={on} onClick={() => void save()}>
        {frame.followUp.remind}
      </button>
      <span className="small" role="status">
        {hasFailed ? frame.share.failed : ''}
      </span>
    </p>
  );
}
