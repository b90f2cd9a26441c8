import { expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { followUpMachine, followUpOf, offeredAt } from '../../src/machine/follow-up.ts';
import { entryKinds } from '../../src/memory/read-record.ts';

const kinds = entryKinds.filter((kind) => kind !== 'note');
const on = '2026-11-25';

test('every state is reached, and every transition out of it leads where its table says', () => {
  const paths = getShortestPaths(followUpMachine, {
    events: kinds.map((type) => ({ type, on })),
    serializeState: ({ value }) => String(value),
  });
  const states = Object.keys(followUpMachine.config.states ?? {});
  expect(new Set(paths.map(({ state }) => String(state.value)))).toEqual(new Set(states));
  for (const { state, steps } of paths) {
    // The first step is the machine's own beginning.
    const notes = steps.slice(1).map(({ event }) => ({ what: event.type, on }));
    const here = followUpOf(notes);
    expect(here.state).toBe(state.value);
    const targets = Object.entries(followUpMachine.states[here.state]?.config.on ?? {});
    expect([...here.next].sort()).toEqual(targets.map(([type]) => type).sort());
    for (const [type, target] of targets) {
      const to = typeof target === 'string' ? target : (target as { target: string }).target;
      expect(followUpOf([...notes, { what: type, on }]).state).toBe(to);
    }
  }
});

test('a wait counts from the last sending, and from the last decision to wait longer', () => {
  const sent = { what: 'sent', on: '2026-10-01' };
  expect(followUpOf([sent]).since).toBe('2026-10-01');
  expect(followUpOf([sent, { what: 'waited', on: '2026-10-08' }]).since).toBe('2026-10-08');
  const again = [sent, { what: 'refused', on: '2026-10-09' }, { what: 'sent', on: '2026-10-10' }];
  expect(followUpOf(again).since).toBe('2026-10-10');
});

test('a late answer counts after a silence, and after a refusal', () => {
  const notes = ['sent', 'silent', 'refused', 'answered'].map((what) => ({ what, on }));
  expect(followUpOf(notes).state).toBe('answered');
});

test('what is offered fits the channel: nothing to wait for, no second try, no answer before a first', () => {
  const [untried, refused, waiting] = [[], ['refused'], ['sent']].map((kinds) =>
    followUpOf(kinds.map((what) => ({ what, on }))),
  );
  const any = { isReading: false, isOnce: false };
  if (!untried || !refused || !waiting) throw new Error('There are three of them.');
  expect(offeredAt(untried, any)).toEqual(['sent', 'gone']);
  expect(offeredAt(refused, any)).toContain('sent');
  expect(offeredAt(refused, { ...any, isOnce: true })).toEqual(['answered']);
  expect(offeredAt(waiting, { ...any, isReading: true })).toEqual(['answered', 'refused', 'gone']);
});
