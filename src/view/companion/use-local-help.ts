import { helpsFor } from '../../plan/local-help.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { useRegion } from '../use-region.ts';

/** True where the plan knows of help in the reader's country. */
export function useHasLocalHelp(page: Page): boolean {
  const { regions } = useSurroundings().session.library.regions(page.locale);
  const region = useRegion(page);
  if (page.node.kind !== 'plan' || !region) return false;
  return helpsFor(region, regions, page.node.local).length > 0;
}
