import { assign, createActor, type SnapshotFrom, setup, transition } from 'xstate';

/** What can happen at a channel, on a day ("2026-11-25"). */
export interface FollowUpEvent {
  type: 'sent' | 'asked' | 'waited' | 'answered' | 'refused' | 'silent' | 'gone';
  on: string;
}

type Kind = FollowUpEvent['type'];

/**
 * How one channel is followed up: untried, then waiting, then what came of it. Days are told by the
 * events, so that there is no clock here and a state is a fold of what was noted. A late answer still
 * counts after a silence, an appeal after a refusal, and a channel may be used again.
 */
export const followUpMachine = setup({
  types: { context: {} as { since: string }, events: {} as FollowUpEvent },
  actions: { wait: assign({ since: ({ event }) => event.on }) },
}).createMachine({
  id: 'follow-up',
  context: { since: '' },
  initial: 'untried',
  states: {
    // A log may begin with an answer: what led to it was done before anything was noted.
    untried: {
      on: {
        sent: { target: 'waiting', actions: 'wait' },
        answered: 'answered',
        refused: 'refused',
        silent: 'silent',
        gone: 'gone',
      },
    },
    waiting: {
      on: {
        asked: { target: 'waiting', actions: 'wait' },
        waited: { target: 'waiting', actions: 'wait' },
        answered: 'answered',
        refused: 'refused',
        silent: 'silent',
        gone: 'gone',
      },
    },
    answered: { on: { sent: { target: 'waiting', actions: 'wait' } } },
    refused: { on: { sent: { target: 'waiting', actions: 'wait' }, answered: 'answered' } },
    silent: {
      on: {
        sent: { target: 'waiting', actions: 'wait' },
        answered: 'answered',
        refused: 'refused',
      },
    },
    gone: { on: { sent: { target: 'waiting', actions: 'wait' } } },
  },
});

const kinds: readonly Kind[] = ['sent', 'answered', 'asked', 'refused', 'silent', 'waited', 'gone'];

export type FollowUpState = SnapshotFrom<typeof followUpMachine>['value'];

/** Where a channel stands. */
export interface FollowUp {
  state: FollowUpState;
  /** The day from which one waits; empty before the first sending. */
  since: string;
  /** What may be noted next. There is always something, so that nobody is stranded. */
  next: readonly Kind[];
}

/** The state of a channel after all that was noted of it; what does not apply is passed over. */
export function followUpOf(notes: readonly { what: string; on: string }[]): FollowUp {
  let snapshot = createActor(followUpMachine).getSnapshot();
  for (const { what, on } of notes) {
    const type = kinds.find((kind) => kind === what);
    if (type && snapshot.can({ type, on })) {
      [snapshot] = transition(followUpMachine, snapshot, { type, on });
    }
  }
  const next = kinds.filter((type) => snapshot.can({ type, on: '' }));
  return { state: snapshot.value, since: snapshot.context.since, next };
}

/** Where each channel of a log stands, in the order in which they were first noted. */
export function followUpsOf(
  log: readonly { channel: string; what: string; on: string }[],
): ReadonlyMap<string, FollowUp> {
  const channels = new Set(log.map(({ channel }) => channel));
  return new Map(
    [...channels].map((id) => [id, followUpOf(log.filter(({ channel }) => channel === id))]),
  );
}

/**
 * What is offered to be noted: at a page to read nobody answers, so that one does not wait; a channel that
 * may be used once is not used again; and before anything was done there is no answer to note.
 */
export function offeredAt(
  { state, next }: FollowUp,
  { isReading, isOnce }: { isReading: boolean; isOnce: boolean },
): readonly Kind[] {
  if (state === 'untried') return next.filter((kind) => kind === 'sent' || kind === 'gone');
  return next
    .filter((kind) => !isReading || !['asked', 'waited', 'silent'].includes(kind))
    .filter((kind) => !isOnce || kind !== 'sent');
}
