import { type FollowUp, type FollowUpEvent, offeredAt } from '../../machine/follow-up.ts';
import type { Page } from '../page-context.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

interface Props {
  page: Page;
  channel: string;
  standing: FollowUp;
  /** True where nobody answers. */
  isReading: boolean;
  /** True where a second try is not allowed, or harms. */
  isOnce: boolean;
  note: (what: FollowUpEvent['type']) => void;
}

/** What may be noted next at a channel, a button each. */
export function EventButtons({ page, channel, standing, isReading, isOnce, note }: Props) {
  const { followUp: frame } = useCompanionFrame(page);
  const isUntried = standing.state === 'untried';
  const events = offeredAt(standing, { isReading, isOnce });
  const isWaiting = standing.state === 'waiting';
  const says = (type: FollowUpEvent['type']) => {
    if (type === 'sent' && isUntried) return frame.done;
    if (isReading && type === 'answered') return frame.helped;
    if (isReading && type === 'refused') return frame.notHelped;
    return frame.events[type];
  };
  return (
    <>
      {isWaiting ? <p className="ask">{isReading ? frame.askReading : frame.ask}</p> : null}
      <div className="events">
        {events.map((type) => (
          <button
            key={type}
            type="button"
            className={type === 'gone' ? 'quiet' : undefined}
            data-followup={type === 'sent' ? channel : undefined}
            data-event={type}
            onClick={() => note(type)}
          >
            {says(type)}
          </button>
        ))}
      </div>
    </>
  );
}
