import { useState } from 'react';
import { ExtraFailed } from './extra-failed.tsx';
import type { Page } from './page-context.tsx';
import { useFetchedCompanion } from './use-companion.ts';

interface Props {
  page: Page;
  title: string;
  /** The part that is fetched when the box is opened: what may be needed, or what is kept. */
  part: 'Needs' | 'Keeping';
}

/** A box whose contents, code and words, are fetched when it is opened. */
export function LateBox({ page, title, part }: Props) {
  const [isOpen, setOpen] = useState(false);
  const fetched = useFetchedCompanion(page, isOpen);
  const Part = fetched.companion?.parts[part];
  return (
    <details
      className="help"
      data-box={part}
      // It may have been opened before there was anybody to notice.
      ref={(box) => {
        if (box?.open) setOpen(true);
      }}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      {isOpen && Part ? <Part page={page} /> : null}
      <ExtraFailed page={page} fetched={fetched} />
    </details>
  );
}
