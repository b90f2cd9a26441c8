import type { PlanNode } from '../../flow/graph.ts';
import { helpsFor } from '../../plan/local-help.ts';
import { type Page, useSurroundings } from '../page-context.tsx';
import { Foreign, RichText } from '../rich-text.tsx';
import { useRegion } from '../use-region.ts';
import { Pair, type SideWords } from './pair.tsx';

interface Props {
  page: Page;
  node: PlanNode;
  shelves: readonly SideWords[];
}

/** Help in the reader's country in two languages, with its numbers. */
export function LocalHelpPair({ page, node, shelves }: Props) {
  const { library } = useSurroundings().session;
  const region = useRegion(page);
  const { regions } = library.regions(page.locale);
  const helps = region ? helpsFor(region, regions, [...node.first, ...node.local]) : [];
  if (helps.length === 0) return null;
  return (
    <section>
      <Pair shelves={shelves} say={({ frame }) => <h3>{frame.plan.local}</h3>} />
      {helps.map(({ region, help }) => (
        <Pair
          key={help.id}
          shelves={shelves}
          say={({ locale }) => {
            const words = library.regions(locale).words[region]?.helps[help.id];
            return (
              <>
                <b>
                  <RichText text={words?.name ?? help.id} />
                </b>{' '}
                <Foreign text={[...(help.phones ?? []), ...(help.emails ?? [])].join(', ')} />
              </>
            );
          }}
        />
      ))}
    </section>
  );
}
