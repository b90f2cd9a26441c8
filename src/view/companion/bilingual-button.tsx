import { useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PlanNode } from '../../flow/graph.ts';
import { ExtraFailed } from '../extra-failed.tsx';
import { type Page, useSurroundings } from '../page-context.tsx';
import { sheetPlace } from '../sheet-place.ts';
import { useFetched } from '../use-fetched.ts';
import { placeOf } from '../visit.ts';
import { wantedFor } from '../wanted.ts';
import { BilingualSheet } from './bilingual-sheet.tsx';
import { useCompanionFrame } from './use-companion-frame.ts';

/** Prints the plan in two languages; pressed again, paper has one language as before. */
export function BilingualButton({ page, node }: { page: Page; node: PlanNode }) {
  const { share: frame } = useCompanionFrame(page);
  const { session, locales } = useSurroundings();
  const [isOn, setOn] = useState(false);
  const other = locales.find(({ id }) => id !== page.locale)?.id;
  const fetched = useOtherLanguage(page, other, isOn);
  const isReady = isOn && fetched.isThere;
  useEffect(() => {
    if (!isReady) return;
    document.documentElement.dataset.sheet = 'two-languages';
    window.print();
    return () => {
      delete document.documentElement.dataset.sheet;
    };
  }, [isReady]);
  const place = document.getElementById(sheetPlace);
  if (!other) return null;
  const names = [page.locale, other];
  return (
    <>
      <button type="button" data-bilingual aria-pressed={isOn} onClick={() => setOn(!isOn)}>
        {isOn && !fetched.isThere && !fetched.hasFailed ? frame.loading : frame.bilingual}
      </button>
      <ExtraFailed page={page} fetched={fetched} />
      {isReady && place
        ? createPortal(
            <BilingualSheet
              page={page}
              node={node}
              shelves={names.map((locale) => ({
                locale,
                frame: session.library.planFrame(locale),
                ...session.library.plans(locale, node.flow),
              }))}
            />,
            place,
          )
        : null}
    </>
  );
}

/** The words of this plan and its answers in another language. */
function useOtherLanguage(page: Page, locale: string | undefined, isWanted: boolean) {
  const { session } = useSurroundings();
  const { library } = session;
  const place = { ...placeOf(page), locale: locale ?? page.locale };
  const key = JSON.stringify(place);
  const wanted = { ...wantedFor(session.graph, place), regions: true };
  const fetch = useCallback(() => library.load(wanted), [library, key]);
  return useFetched(library.has(wanted), isWanted, fetch);
}
