import { KeepingBox } from './keeping-box.tsx';
import type { Page } from './page-context.tsx';

/** Who stands behind this page, and who does not. */
export function Footer({ page }: { page: Page }) {
  const { independent, free, privacy } = page.frame.footer;
  return (
    <footer>
      <KeepingBox page={page} />
      <p>{`${independent} ${free} ${privacy}`}</p>
    </footer>
  );
}
