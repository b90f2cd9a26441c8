import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { currentNode } from '../../src/machine/selectors.ts';
import { machine, trailFrom } from './small-flows.ts';

function walkAlong(...answers: string[]) {
  const actor = createActor(machine).start();
  for (const answer of answers) actor.send({ type: 'answer', answer });
  return actor;
}

test('a walk begins at the start of the flow named start', () => {
  expect(currentNode(walkAlong().getSnapshot())).toBe('start/what');
});

test('an answer leads to its node, also in another flow, and lands in the trail', () => {
  const snapshot = walkAlong('hacked').getSnapshot();
  expect(currentNode(snapshot)).toBe('account/can-log-in');
  expect(snapshot.context.trail).toEqual(trailFrom('start/what=hacked'));
});

test('an unknown answer changes nothing and cannot be given', () => {
  const actor = walkAlong('hacked', 'perhaps');
  expect(currentNode(actor.getSnapshot())).toBe('account/can-log-in');
  expect(actor.getSnapshot().can({ type: 'answer', answer: 'perhaps' })).toBe(false);
});

test('the first route whose condition is true is taken', () => {
  expect(currentNode(walkAlong('hacked', 'no', 'yes', 'yes').getSnapshot())).toBe(
    'account/undo-change',
  );
});

test('a route whose condition is unknown is not taken', () => {
  expect(currentNode(walkAlong('hacked', 'yes', 'yes').getSnapshot())).toBe('account/recover');
});

test('a question that settles another speaks for it in conditions', () => {
  const found = walkAlong('hacked', 'no', 'not-sure', 'yes', 'yes').getSnapshot();
  expect(currentNode(found)).toBe('account/undo-change');
});

test('back returns to the question one came from, also from a plan and across flows', () => {
  const actor = walkAlong('hacked', 'no', 'yes', 'no');
  actor.send({ type: 'back' });
  expect(currentNode(actor.getSnapshot())).toBe('account/facebook');
  actor.send({ type: 'back' });
  actor.send({ type: 'back' });
  actor.send({ type: 'back' });
  expect(currentNode(actor.getSnapshot())).toBe('start/what');
  expect(actor.getSnapshot().context.trail).toEqual([]);
  expect(actor.getSnapshot().can({ type: 'back' })).toBe(false);
});

test('restart clears the trail from anywhere', () => {
  const actor = walkAlong('hacked', 'no', 'yes', 'no');
  actor.send({ type: 'restart' });
  expect(currentNode(actor.getSnapshot())).toBe('start/what');
  expect(actor.getSnapshot().context.trail).toEqual([]);
});

test('nodes carry their kind as a tag', () => {
  expect(walkAlong().getSnapshot().hasTag('question')).toBe(true);
  expect(walkAlong('nothing').getSnapshot().hasTag('plan')).toBe(true);
});
