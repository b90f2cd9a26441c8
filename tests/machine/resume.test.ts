import { expect, test } from 'vitest';
import { resume } from '../../src/machine/resume.ts';
import { currentNode } from '../../src/machine/selectors.ts';
import { graph, machine, trailFrom } from './small-flows.ts';

function resumed(node: string, trail: string) {
  const place = { locale: 'bn', node, steps: trailFrom(trail) };
  const { snapshot, ahead, stale } = resume(machine, graph, place);
  return { node: currentNode(snapshot), trail: snapshot.context.trail, ahead, stale };
}

const road =
  'start/what=hacked account/can-log-in=no account/email-changed=yes account/facebook=no';

test('an address without a trail opens its node', () => {
  expect(resumed('account/recover', '')).toEqual({
    node: 'account/recover',
    trail: [],
    ahead: [],
    stale: false,
  });
});

test('an address of a flow alone opens the start of the flow', () => {
  expect(resumed('account', '').node).toBe('account/can-log-in');
});

test('an address with its whole trail opens the node with the trail', () => {
  expect(resumed('account/recover', road)).toEqual({
    node: 'account/recover',
    trail: trailFrom(road),
    ahead: [],
    stale: false,
  });
});

test('an earlier question of the trail opens with the answers behind it kept ahead', () => {
  expect(resumed('account/email-changed', road)).toEqual({
    node: 'account/email-changed',
    trail: trailFrom('start/what=hacked account/can-log-in=no'),
    ahead: trailFrom('account/email-changed=yes account/facebook=no'),
    stale: false,
  });
});

test('the first question of the trail opens with all answers ahead', () => {
  expect(resumed('start/what', road)).toEqual({
    node: 'start/what',
    trail: [],
    ahead: trailFrom(road),
    stale: false,
  });
});

test('an unknown node without a trail opens the start and says so', () => {
  expect(resumed('account/gone', '')).toEqual({
    node: 'start/what',
    trail: [],
    ahead: [],
    stale: true,
  });
});

test('a trail with an unknown answer stops at the last valid question and says so', () => {
  expect(resumed('account/recover', 'start/what=hacked account/can-log-in=perhaps')).toEqual({
    node: 'account/can-log-in',
    trail: trailFrom('start/what=hacked'),
    ahead: [],
    stale: true,
  });
});

test('a trail that leads elsewhere than its node opens where it leads and says so', () => {
  expect(resumed('account/undo-change', road)).toMatchObject({
    node: 'account/recover',
    stale: true,
  });
});
