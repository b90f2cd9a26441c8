import type { Actor } from 'xstate';
import type { Trail } from '../flow/trail.ts';
import type { Place } from '../machine/address.ts';
import type { WalkMachine } from '../machine/compile.ts';
import { currentNode } from '../machine/selectors.ts';
import type { Counts } from '../memory/counts.ts';

/** What the page may have to say about how the reader came to be here. */
export type Notice =
  | { kind: 'stale' | 'unknown' }
  | { kind: 'erased'; counts: Counts }
  | { kind: 'dropped'; steps: Trail }
  | { kind: 'load-failed'; place: Place; retry: () => void };

/** What the page shows. */
export interface Visit {
  locale: string;
  actor: Actor<WalkMachine>;
  ahead: Trail;
  notice: Notice | undefined;
  busy: boolean;
}

/** How an address is to be written down: a new entry of the history, or in place of this one. */
export type Move = 'push' | 'replace' | 'none';

/** A place as it stands now: the node, with the answers before and behind it. */
export function placeOf({ locale, actor, ahead }: Visit): Place {
  const snapshot = actor.getSnapshot();
  return { locale, node: currentNode(snapshot), steps: [...snapshot.context.trail, ...ahead] };
}
