import { useCallback } from 'react';
import type { CompanionShelf } from '../words/shelves.ts';
import { type Page, useSurroundings } from './page-context.tsx';
import type { CompanionParts } from './parts.ts';
import { type Fetched, useFetched } from './use-fetched.ts';
import { companionIn } from './wanted.ts';

/** What accompanies a plan, code and words. */
export interface Companion extends CompanionShelf {
  parts: CompanionParts;
}

/** Fetches what accompanies a plan, in the language of the page, from when it is wanted. */
export function useFetchedCompanion(
  { locale }: Page,
  isWanted: boolean,
): Fetched & { companion: Companion | undefined } {
  const { library, parts } = useSurroundings().session;
  const code = library.has(companionIn(locale)) ? parts.companion : undefined;
  const fetch = useCallback(
    () => Promise.all([library.load(companionIn(locale)), parts.loadCompanion()]),
    [library, parts, locale],
  );
  const fetched = useFetched(code !== undefined, isWanted, fetch);
  return { ...fetched, companion: code && { parts: code, ...library.companion(locale) } };
}
