import type { PlanNode } from '../flow/graph.ts';
import { fragmentOf } from '../machine/address.ts';
import { type Page, useMemory, useSurroundings } from './page-context.tsx';
import { publicTrail } from './public-trail.ts';
import { placeOf } from './session.ts';

/** The ticked tasks of a plan, and how to tick one. */
export function useTicks(page: Page, node: PlanNode, all: readonly string[]) {
  const { graph } = useSurroundings().session;
  const { memory, record } = useMemory(node);
  const trail = fragmentOf(publicTrail(graph, placeOf(page)), graph).slice(1);
  const tick = (task: string, isDone: boolean) =>
    memory.update((before) => {
      const done = changed(new Set(before.plans[node.id]?.done), task, isDone);
      // A plan opened without its road keeps the road it was found by.
      const known = before.plans[node.id]?.trail ?? '';
      const saved = { trail: trail || known, done: [...done], all: all.length };
      return { ...before, plans: { ...before.plans, [node.id]: saved } };
    });
  return { done: new Set(record.plans[node.id]?.done), tick };
}

function changed(done: ReadonlySet<string>, task: string, isDone: boolean): Set<string> {
  const now = new Set(done);
  if (isDone) now.add(task);
  else now.delete(task);
  return now;
}
