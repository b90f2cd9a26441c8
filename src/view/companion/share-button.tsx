import { useState } from 'react';
import type { Page } from '../page-context.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** Hands a link to the phone's own sharing; where there is none, copies it. */
export function ShareButton({ page, link }: { page: Page; link: string }) {
  const { share: frame, messages } = useCompanionFrame(page);
  const [said, setSaid] = useState('');
  const share = async () => {
    try {
      // Not every browser has it, whatever the types say.
      const { share } = navigator as Partial<Navigator>;
      if (share) return await share.call(navigator, { url: link });
      await navigator.clipboard.writeText(link);
      setSaid(frame.shared);
    } catch (error) {
      // Somebody who changes their mind about sharing has not failed.
      const isCancelled = error instanceof DOMException && error.name === 'AbortError';
      if (!isCancelled) setSaid(messages.copyFailed);
    }
  };
  return (
    <>
      <button
        type="button"
        className="main"
        data-share
        data-link={link}
        onClick={() => void share()}
      >
        {frame.share}
      </button>
      <span className="small" role="status">
        {said}
      </span>
    </>
  );
}
