import { useEffect } from 'react';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { NoticeBox } from './notice-box.tsx';
import { type Page, usePage, useSurroundings } from './page-context.tsx';
import { QuestionPage } from './question-page.tsx';
import { LabelsProvider } from './rich-text.tsx';
import { StartPage } from './start-page.tsx';
import { useArrival } from './use-arrival.ts';
import { useFetchedCompanion } from './use-companion.ts';
import { useLabels } from './use-labels.ts';

/** The whole page, whichever it is. A written page is not to be changed before it is taken over. */
export function Wizard({ whenShown }: { whenShown?: () => void }) {
  const { session } = useSurroundings();
  const page = usePage();
  const kind = page.node.id === session.graph.start ? 'start' : page.node.kind;
  useArrival(page);
  // These pages come with the way out; in private mode it is fetched for all others.
  const isEquipped = kind === 'plan' || page.node.private;
  const { isThere } = useFetchedCompanion(page, page.isPrivate && !isEquipped);
  const hasExit = isEquipped || (page.isPrivate && isThere);
  useEffect(() => whenShown?.(), [whenShown]);
  return (
    <LabelsProvider value={useLabels(page)}>
      <Masthead page={page} />
      <main
        id="content"
        tabIndex={-1}
        data-node={page.node.id}
        data-kind={kind}
        aria-busy={page.busy}
      >
        {hasExit ? <session.parts.late.QuickExit page={page} /> : null}
        <NoticeBox page={page} />
        <PageOf key={page.node.id} page={page} kind={kind} />
      </main>
      <Footer page={page} />
    </LabelsProvider>
  );
}

function PageOf({ page, kind }: { page: Page; kind: string }) {
  const { parts } = useSurroundings().session;
  if (page.node.kind === 'plan') return <parts.late.PlanPage page={page} node={page.node} />;
  if (kind === 'start') return <StartPage page={page} node={page.node} />;
  return <QuestionPage page={page} node={page.node} />;
}
