import { expect, test } from 'vitest';
import { chartOfAll, chartOfFlow, chartOfFlows, chartOfRoad } from '../../src/map/chart.ts';
import { graph, trailFrom } from '../machine/small-flows.ts';

const pairs = (arrows: readonly { from: string; to: string }[]) =>
  arrows.map(({ from, to }) => `${from} ${to}`);

test('the chart of a flow holds its nodes, and those of other flows that lead to it', () => {
  const { boxes } = chartOfFlow(graph, 'account');
  expect(boxes.map(({ id }) => id).sort()).toEqual([
    'account/all-well',
    'account/can-log-in',
    'account/email-changed',
    'account/facebook',
    'account/look-in-mail',
    'account/recover',
    'account/undo-change',
    'start/what',
  ]);
});

test('answers that lead to the same node share an arrow, each with its condition', () => {
  const { arrows } = chartOfAll(graph);
  const shared = arrows.find(
    ({ from, to }) => from === 'account/facebook' && to.endsWith('recover'),
  );
  expect(shared?.answers).toEqual([{ id: 'yes' }, { id: 'no' }]);
  const guarded = arrows.find(({ to }) => to === 'account/undo-change');
  expect(guarded?.answers).toEqual([
    { id: 'yes', when: { question: 'account/email-changed', is: 'yes' } },
  ]);
});

test('flows in short are a box each, joined where answers lead from one to another', () => {
  const { boxes, arrows } = chartOfFlows(graph);
  expect(boxes.map(({ id, kind }) => [id, kind])).toEqual([
    ['start', 'flow'],
    ['account', 'flow'],
  ]);
  expect(pairs(arrows)).toEqual(['start account']);
});

test('a road is its nodes alone, in their order', () => {
  const trail = trailFrom('start/what=hacked account/can-log-in=yes account/facebook=no');
  const { boxes, arrows } = chartOfRoad(graph, trail, 'account/recover');
  expect(boxes.length).toBe(4);
  expect(pairs(arrows)).toEqual([
    'start/what account/can-log-in',
    'account/can-log-in account/facebook',
    'account/facebook account/recover',
  ]);
});
