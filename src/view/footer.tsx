import { LateBox } from './late-box.tsx';
import type { Page } from './page-context.tsx';

/** Who stands behind this page, and who does not. */
export function Footer({ page }: { page: Page }) {
  const { independent, free, privacy, keeps } = page.frame.footer;
  return (
    <footer>
      <LateBox page={page} title={keeps} part="Keeping" />
      <p>{`${independent} ${free} ${privacy}`}</p>
    </footer>
  );
}
