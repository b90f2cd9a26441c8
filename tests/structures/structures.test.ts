import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { expandFlows } from '../../src/flow/expand.ts';
import { buildGraph } from '../../src/flow/graph.ts';
import { countRoads, roads } from '../../src/flow/roads.ts';
import { compile } from '../../src/machine/compile.ts';
import { enter } from '../../src/machine/replay.ts';
import { currentNode } from '../../src/machine/selectors.ts';
import { folderOf } from '../support/call-folder.ts';
import { faultsOf } from '../support/small-folder.ts';
import { boundedRound, roadsOfBoundedRound } from './bounded-round.ts';
import { calledFlow, roadsOfCalledFlow } from './called-flow.ts';
import { endsOfFarConditions, farConditions, roadsOfFarConditions } from './far-conditions.ts';
import { roadsOfSharedEndings, sharedEndings } from './shared-endings.ts';
import { roadsOfTree, tree } from './tree.ts';

const structures = [
  { name: 'a pure tree of 150 nodes', flows: tree(), count: roadsOfTree },
  { name: 'a graph with shared endings', flows: sharedEndings, count: roadsOfSharedEndings },
  { name: 'conditions four answers back', flows: farConditions, count: roadsOfFarConditions },
  { name: 'a called flow', flows: calledFlow, count: roadsOfCalledFlow },
  { name: 'a bounded round', flows: boundedRound, count: roadsOfBoundedRound },
];

const graphOf = (flows: (typeof structures)[number]['flows']) =>
  buildGraph(expandFlows(flows).flows);

test.each(structures)('$name is sound', ({ flows }) => {
  expect(faultsOf(folderOf(...flows), true)).toEqual([]);
});

test.each(structures)('$name has exactly $count roads', ({ flows, count }) => {
  const graph = graphOf(flows);
  expect(countRoads(graph)).toBe(count);
  expect(BigInt([...roads(graph)].length)).toBe(count);
});

test.each(structures)('each road of $name is walked to its plan, and back', ({ flows }) => {
  const graph = graphOf(flows);
  const machine = compile(graph);
  for (const { trail, plan } of roads(graph)) {
    let snapshot = enter(machine, graph, graph.start);
    if (!snapshot) throw new Error('There is no start.');
    for (const { answer } of trail)
      [snapshot] = transition(machine, snapshot, { type: 'answer', answer });
    expect(currentNode(snapshot)).toBe(plan);
    for (const { question } of trail.toReversed()) {
      [snapshot] = transition(machine, snapshot, { type: 'back' });
      expect(currentNode(snapshot)).toBe(question);
    }
  }
});

test('the tree has 150 nodes', () => {
  expect(graphOf(tree()).nodes.size).toBe(150);
});

test('conditions four answers back lead as many to each plan as they say', () => {
  const ends: Record<string, number> = {};
  for (const { plan } of roads(graphOf(farConditions))) {
    const name = plan.replace('start/', '');
    ends[name] = (ends[name] ?? 0) + 1;
  }
  expect(ends).toEqual(endsOfFarConditions);
});

test('whoever opens a called flow by itself is led on as it says', () => {
  const ends = [...roads(graphOf(calledFlow), 'prove-who-you-are/has-passport')];
  expect(ends.map(({ plan }) => plan)).toEqual([
    'start/any-office',
    'start/any-office',
    'prove-who-you-are/report-card',
    'start/any-office',
  ]);
});
