import { expect, test } from 'vitest';
import { replay } from '../../src/machine/replay.ts';
import { currentNode } from '../../src/machine/selectors.ts';
import { graph, machine, trailFrom } from './small-flows.ts';

function replayed(text: string) {
  const { snapshot, kept, dropped } = replay(machine, graph, trailFrom(text));
  return { node: currentNode(snapshot), kept, dropped };
}

test('no answers stand at the start', () => {
  expect(replayed('')).toEqual({ node: 'start/what', kept: [], dropped: [] });
});

test('a whole trail leads to its plan and drops nothing', () => {
  const trail =
    'start/what=hacked account/can-log-in=no account/email-changed=yes account/facebook=no';
  expect(replayed(trail)).toEqual({ node: 'account/recover', kept: trailFrom(trail), dropped: [] });
});

test('a changed answer keeps a later answer whose question is still met', () => {
  const trail =
    'start/what=hacked account/can-log-in=yes account/email-changed=yes account/facebook=no';
  expect(replayed(trail)).toEqual({
    node: 'account/recover',
    kept: trailFrom('start/what=hacked account/can-log-in=yes account/facebook=no'),
    dropped: trailFrom('account/email-changed=yes'),
  });
});

test('an unknown answer stops the walk at its question and drops what follows', () => {
  expect(replayed('start/what=hacked account/can-log-in=perhaps account/facebook=no')).toEqual({
    node: 'account/can-log-in',
    kept: trailFrom('start/what=hacked'),
    dropped: trailFrom('account/can-log-in=perhaps account/facebook=no'),
  });
});

test('a trail may begin at any question', () => {
  expect(replayed('account/email-changed=yes')).toEqual({
    node: 'account/facebook',
    kept: trailFrom('account/email-changed=yes'),
    dropped: [],
  });
});

test('a trail whose first question is unknown stands at the start', () => {
  expect(replayed('nowhere/at-all=yes')).toEqual({
    node: 'start/what',
    kept: [],
    dropped: trailFrom('nowhere/at-all=yes'),
  });
});
