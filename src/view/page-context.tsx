import { useSelector } from '@xstate/react';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Facts } from '../flow/condition.ts';
import type { Node } from '../flow/graph.ts';
import type { Locale } from '../flow/locale-schema.ts';
import { factsOf, type Trail } from '../flow/trail.ts';
import { currentNode } from '../machine/selectors.ts';
import type { Memory, MemoryView } from '../memory/memory.ts';
import type { PageFrame, PlanFrame } from '../words/frame-schema.ts';
import type { Cell } from './cell.ts';
import type { Session } from './session.ts';
import type { Visit } from './visit.ts';

/** What every part of a page may ask for. */
export interface Surroundings {
  session: Session;
  /** What the device remembers. */
  memory: Memory;
  /** What private pages remember: nothing beyond this page. */
  passing: Memory;
  /** Puts a newer version to use that lies ready, and loads the page again; undefined while there is none. */
  newVersion: Cell<(() => void) | undefined>;
  /** Ticks that the link of this page brought along, until a plan has taken them in. */
  bringing: Cell<readonly string[]>;
  /** True while the reader wants nothing kept and nothing addressed. It is not remembered itself. */
  privateMode: Cell<boolean>;
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
  /** True where nothing may be kept and nothing addressed: on a private page, or in private mode. */
  isPrivate: boolean;
}

/** The page as it stands: where the walk is, and in which language. */
export function usePage(): Page {
  const { session, privateMode } = useSurroundings();
  const isHidden = useSyncExternalStore(privateMode.subscribe, privateMode.get, () => false);
  const visit = useSyncExternalStore(session.subscribe, session.visit, session.visit);
  const snapshot = useSelector(visit.actor, (current) => current);
  const id = currentNode(snapshot);
  const node = session.graph.nodes.get(id);
  if (!node) throw new Error(`The flows have no node "${id}".`);
  const { trail } = snapshot.context;
  const { frame } = session.library.frame(visit.locale);
  const isPrivate = node.private || isHidden;
  return { ...visit, node, trail, facts: factsOf(session.graph, trail), frame, isPrivate };
}

/** The words around plans; a page that needs them has them loaded. */
export function usePlanFrame({ locale }: Pick<Page, 'locale'>): PlanFrame {
  return useSurroundings().session.library.planFrame(locale);
}

/** The memory that a page may write to, and what it holds; nothing while a written page is taken over. */
export function useMemory({ isPrivate }: Pick<Page, 'isPrivate'>): MemoryView & { memory: Memory } {
  const { memory: kept, passing } = useSurroundings();
  const memory = isPrivate ? passing : kept;
  const view = useSyncExternalStore(memory.subscribe, memory.view, memory.viewOfNothing);
  return { ...view, memory };
}
