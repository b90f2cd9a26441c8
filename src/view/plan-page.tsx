import type { PlanNode } from '../flow/graph.ts';
import { CompanionProvider } from './companion-context.tsx';
import { type Page, useSurroundings } from './page-context.tsx';
import { PlanSheet } from './plan-sheet.tsx';
import { TurnedWords } from './turned-words.tsx';

/** A plan, with what accompanies it as soon as that is there. */
export function PlanPage({ page, node: { id, flow } }: { page: Page; node: PlanNode }) {
  const { data } = useSurroundings().session.library.plans(page.locale, flow);
  const node = data.plans[id];
  if (!node) throw new Error(`The words of "${flow}" came without its plan "${id}".`);
  return (
    <CompanionProvider page={page}>
      <TurnedWords page={page} reader={data.reader}>
        <PlanSheet page={page} node={node} />
      </TurnedWords>
    </CompanionProvider>
  );
}
