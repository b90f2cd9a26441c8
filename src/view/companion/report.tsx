import { fill } from '../../words/format.ts';
import type { Page } from '../page-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** A note for those who keep the channels true. It holds a channel, a day and a language, and nobody. */
export function Report({ page, channel, on }: { page: Page; channel: string; on: string }) {
  const { followUp: frame } = useCompanionFrame(page);
  const text = fill(frame.reportText, { channel, date: on, locale: page.locale });
  return (
    <div className="report">
      <p>{frame.report}</p>
      <p className="sheet" lang="en" data-report>
        {text}
      </p>
      <CopyButton
        page={page}
        text={text}
        label={frame.copyReport}
        done={frame.copied}
        data-copy-report
      />
    </div>
  );
}
