import type { PlanNode } from '../flow/graph.ts';
import { fragmentOf } from '../machine/address.ts';
import type { Change, ShownPlan } from '../memory/changes.ts';
import { readable } from '../memory/readable.ts';
import { emptyPlan, type SavedPlan } from '../memory/record.ts';
import { channelsOf, tasksOf } from '../plan/plan.ts';
import { type Page, useMemory, useSurroundings } from './page-context.tsx';
import { publicTrail } from './public-trail.ts';
import { placeOf } from './visit.ts';

/** What is kept of a plan, what it is today, and how to change what is kept. */
export interface KeptPlan {
  saved: SavedPlan;
  shown: ShownPlan;
  update: (change: Change) => void;
}

/** The memory of a plan whose words are loaded. */
export function useSavedPlan(page: Page, node: PlanNode): KeptPlan {
  const { graph, library } = useSurroundings().session;
  const { memory, record } = useMemory(page);
  const { version } = library.plans(page.locale, node.flow).data;
  return {
    saved: readable(record.plans[node.id] ?? emptyPlan),
    shown: {
      id: node.id,
      trail: fragmentOf(publicTrail(graph, placeOf(page)), graph).slice(1),
      seen: {
        version,
        tasks: tasksOf(node, page.facts).map(({ id }) => id),
        channels: channelsOf(node, page.facts).map(({ id }) => id),
      },
    },
    update: (change) => memory.update(change),
  };
}
