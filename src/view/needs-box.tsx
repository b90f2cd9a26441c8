import { useState } from 'react';
import { ExtraFailed } from './extra-failed.tsx';
import type { Page } from './page-context.tsx';
import { useFetchedCompanion } from './use-companion.ts';

/** What may be needed later on: a list that is fetched when it is opened. */
export function NeedsBox({ page }: { page: Page }) {
  const [isOpen, setOpen] = useState(false);
  const fetched = useFetchedCompanion(page, isOpen);
  const { companion } = fetched;
  return (
    <details
      className="help needs"
      data-needs
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{page.frame.walk.needs}</summary>
      {isOpen && companion ? <companion.parts.Needs page={page} /> : null}
      <ExtraFailed page={page} fetched={fetched} />
    </details>
  );
}
