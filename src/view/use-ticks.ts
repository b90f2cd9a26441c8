import { useState } from 'react';
import type { PlanNode } from '../flow/graph.ts';
import { fragmentOf } from '../machine/address.ts';
import { type Page, useMemory, useSurroundings } from './page-context.tsx';
import { publicTrail } from './public-trail.ts';
import { placeOf } from './session.ts';

/** The ticked tasks of a plan, and how to tick one. A private plan is kept in this page alone. */
export function useTicks(page: Page, node: PlanNode, all: readonly string[]) {
  const { memory, session } = useSurroundings();
  const { record } = useMemory();
  const [here, setHere] = useState<ReadonlySet<string>>(new Set());
  const trail = fragmentOf(publicTrail(session.graph, placeOf(page)), session.graph).slice(1);
  const tickHere = (task: string, isDone: boolean) =>
    setHere((before) => changed(before, task, isDone));
  const tickKept = (task: string, isDone: boolean) =>
    memory.update((before) => {
      const done = changed(new Set(before.plans[node.id]?.done), task, isDone);
      const saved = { trail, done: [...done], all: all.length };
      return { ...before, plans: { ...before.plans, [node.id]: saved } };
    });
  return node.private
    ? { done: here, tick: tickHere }
    : { done: new Set(record.plans[node.id]?.done), tick: tickKept };
}

function changed(done: ReadonlySet<string>, task: string, isDone: boolean): Set<string> {
  const now = new Set(done);
  if (isDone) now.add(task);
  else now.delete(task);
  return now;
}
