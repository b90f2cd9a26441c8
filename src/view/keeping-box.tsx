import { useState } from 'react';
import { ExtraFailed } from './extra-failed.tsx';
import type { Page } from './page-context.tsx';
import { useFetchedCompanion } from './use-companion.ts';

/** What this device keeps, and how to take it along or erase it: fetched when it is opened. */
export function KeepingBox({ page }: { page: Page }) {
  const [isOpen, setOpen] = useState(false);
  const fetched = useFetchedCompanion(page, isOpen);
  const { companion } = fetched;
  return (
    <details
      className="help keeping"
      data-keeping
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{page.frame.footer.keeps}</summary>
      {isOpen && companion ? <companion.parts.Keeping page={page} /> : null}
      <ExtraFailed page={page} fetched={fetched} />
    </details>
  );
}
