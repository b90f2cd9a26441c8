import type { PlanNode } from '../flow/graph.ts';
import { channelsOf, type Item } from '../plan/plan.ts';
import { ChannelCard } from './channel-card.tsx';
import { useCompanion } from './companion-context.tsx';
import { type Page, usePlanFrame } from './page-context.tsx';
import type { KeptPlan } from './use-saved-plan.ts';

interface Props {
  page: Page;
  node: PlanNode;
  kept: KeptPlan;
  conditions: Readonly<Record<string, string>>;
}

/** Where to turn to: the one place, the others that are of use, and those the ladder has led to. */
export function ChannelSection({ page, node, kept, conditions }: Props) {
  const { plan: frame } = usePlanFrame(page);
  const parts = useCompanion()?.parts;
  const [first, ...others] = channelsOf(node, page.facts);
  const card = (item: Item) => (
    <ChannelCard
      key={item.id}
      page={page}
      flow={node.flow}
      kept={kept}
      item={item}
      condition={conditions[item.id]}
    />
  );
  return (
    <section className="channels" aria-labelledby="channels">
      <h2 id="channels">{frame.channels}</h2>
      {first ? card(first) : null}
      {others.length > 0 ? <h3>{frame.also}</h3> : null}
      {others.map(card)}
      {parts ? <parts.MoreChannels page={page} node={node} kept={kept} /> : null}
    </section>
  );
}
