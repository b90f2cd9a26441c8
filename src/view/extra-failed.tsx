import type { Page } from './page-context.tsx';
import type { Fetched } from './use-fetched.ts';

/** Says that a part of the page did not come, and tries again. */
export function ExtraFailed({ page, fetched }: { page: Page; fetched: Fetched }) {
  const { notices } = page.frame;
  return (
    <div role="status">
      {fetched.hasFailed ? (
        <p className="notice" data-notice="extra-failed">
          {`${notices.extraFailed} `}
          <button type="button" onClick={fetched.again}>
            {notices.retry}
          </button>
        </p>
      ) : null}
    </div>
  );
}
