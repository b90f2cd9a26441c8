import type { Channel } from '../../flow/channel-schema.ts';
import { fill, formatDate } from '../../words/format.ts';
import { useToday } from '../clock.ts';
import type { Page } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';
import { usual } from './usual.ts';

interface Props {
  page: Page;
  channel: Channel;
  wait: string | undefined;
  look: string;
  /** True when the reader has decided to wait longer, or had to give more. */
  hasWaited: boolean;
}

/** What is normal, and when to look again. */
export function Wait({ page, channel, wait, look, hasWaited }: Props) {
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
