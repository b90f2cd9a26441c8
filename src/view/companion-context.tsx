import { createContext, type ReactNode, useContext } from 'react';
import { ExtraFailed } from './extra-failed.tsx';
import type { Page } from './page-context.tsx';
import { type Companion, useFetchedCompanion } from './use-companion.ts';

const Context = createContext<Companion | undefined>(undefined);

/** What accompanies this plan; undefined while it is on its way, and where it cannot be had. */
export function useCompanion(): Companion | undefined {
  return useContext(Context);
}

/** Fetches what accompanies a plan as soon as the plan itself is shown. */
export function CompanionProvider({ page, children }: { page: Page; children: ReactNode }) {
  const fetched = useFetchedCompanion(page, true);
  return (
    <Context value={fetched.companion}>
      {children}
      <ExtraFailed page={page} fetched={fetched} />
    </Context>
  );
}
