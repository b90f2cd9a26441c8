import { useSelector } from '@xstate/react';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Facts } from '../flow/condition.ts';
import type { Node } from '../flow/graph.ts';
import type { Locale } from '../flow/locale-schema.ts';
import { factsOf, type Trail } from '../flow/trail.ts';
import { currentNode } from '../machine/selectors.ts';
import type { PageFrame, PlanFrame } from '../words/frame-schema.ts';
import type { Memory, MemoryView } from './memory.ts';
import type { NewVersion } from './new-version.ts';
import type { Session, Visit } from './session.ts';

/** What every part of a page may ask for. */
export interface Surroundings {
  session: Session;
  /** What the device remembers. */
  memory: Memory;
  /** What private pages remember: nothing beyond this page. */
  passing: Memory;
  newVersion: NewVersion;
  locales: readonly Locale[];
  base: string;
}

const Context = createContext<Surroundings | undefined>(undefined);

export const SurroundingsProvider = Context.Provider;

/** The surroundings of this page; throws outside of them. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error('A part of a page stands outside of its surroundings.');
  return surroundings;
}

export interface Page extends Visit {
  node: Node;
  trail: Trail;
  facts: Facts;
  frame: PageFrame;
}

/** The page as it stands: where the walk is, and in which language. */
export function usePage(): Page {
  const { session } = useSurroundings();
  const visit = useSyncExternalStore(session.subscribe, session.visit, session.visit);
  const snapshot = useSelector(visit.actor, (current) => current);
  const id = currentNode(snapshot);
  const node = session.graph.nodes.get(id);
  if (!node) throw new Error(`The flows have no node "${id}".`);
  const { trail } = snapshot.context;
  const { frame } = session.library.frame(visit.locale);
  return { ...visit, node, trail, facts: factsOf(session.graph, trail), frame };
}

/** The words around plans; a page that needs them has them loaded. */
export function usePlanFrame({ locale }: Pick<Page, 'locale'>): PlanFrame {
  return useSurroundings().session.library.planFrame(locale);
}

/** The memory that a page may write to, and what it holds; nothing while a written page is taken over. */
export function useMemory({
  private: isPrivate,
}: Pick<Node, 'private'>): MemoryView & { memory: Memory } {
  const { memory: kept, passing } = useSurroundings();
  const memory = isPrivate ? passing : kept;
  const view = useSyncExternalStore(memory.subscribe, memory.view, memory.viewOfNothing);
  return { ...view, memory };
}
