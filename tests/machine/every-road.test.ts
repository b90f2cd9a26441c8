import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { factsOf, nextNode } from '../../src/flow/trail.ts';
import { fragmentOf, parseFragment } from '../../src/machine/address.ts';
import { replay } from '../../src/machine/replay.ts';
import { resume } from '../../src/machine/resume.ts';
import { currentNode } from '../../src/machine/selectors.ts';
import { realGraph, realMachine, realRoads } from '../support/real-flows.ts';

const anyRoad = fc.constantFrom(...realRoads);

test('every road, given to the machine answer by answer, goes where the graph says', () => {
  const start = replay(realMachine, realGraph, []).snapshot;
  const stands = new Map([['', start]]);
  for (const { trail, plan } of realRoads) {
    let snapshot = start;
    trail.forEach(({ question, answer }, index) => {
      const walked = trail.slice(0, index + 1);
      const key = JSON.stringify(walked);
      const known = stands.get(key);
      snapshot = known ?? transition(realMachine, snapshot, { type: 'answer', answer })[0];
      if (known) return;
      stands.set(key, snapshot);
      const node = realGraph.nodes.get(question);
      if (node?.kind !== 'question') throw new Error(`${question} is no question.`);
      expect(currentNode(snapshot)).toBe(nextNode(node, answer, factsOf(realGraph, walked)));
      expect(snapshot.context.trail).toEqual(walked);
    });
    expect(currentNode(snapshot)).toBe(plan);
  }
});

test('the statechart, walked as a graph, reaches every node', () => {
  const paths = getShortestPaths(realMachine, {
    serializeState: ({ value }) => JSON.stringify(value),
    events: ({ value }) => {
      const node = realGraph.nodes.get(currentNode({ value }));
      const answers = node?.kind === 'question' ? node.answers : [];
      return answers.map(({ id }) => ({ type: 'answer' as const, answer: id }));
    },
  });
  const reached = new Set(paths.map(({ state }) => currentNode(state)));
  const onRoads = realRoads.flatMap(({ trail, plan }) => [
    ...trail.map((step) => step.question),
    plan,
  ]);
  for (const node of reached) expect(onRoads).toContain(node);
  expect(new Set(onRoads)).toEqual(new Set(realGraph.nodes.keys()));
});

test('back, as often as there are answers, leads through the same questions to the start', () => {
  fc.assert(
    fc.property(anyRoad, fc.nat(), ({ trail }, cut) => {
      const length = cut % (trail.length + 1);
      const there = replay(realMachine, realGraph, trail.slice(0, length)).snapshot;
      const place = { locale: 'bn', node: currentNode(there), steps: trail.slice(0, length) };
      const { snapshot } = resume(realMachine, realGraph, place);
      expect(snapshot.value).toEqual(there.value);
      expect(snapshot.context.trail).toEqual(trail.slice(0, length));
    }),
  );
});

test('the same trail always gives the same page: written as an address and read again', () => {
  fc.assert(
    fc.property(anyRoad, fc.nat(), ({ trail }, cut) => {
      const part = trail.slice(0, cut % (trail.length + 1));
      expect(parseFragment(fragmentOf(part, realGraph), realGraph)).toEqual(part);
    }),
  );
});

test('a changed answer keeps exactly the later answers that still apply', () => {
  fc.assert(
    fc.property(anyRoad, fc.nat(), fc.nat(), ({ trail }, at, other) => {
      const step = trail[at % trail.length];
      const node = realGraph.nodes.get(step?.question ?? '');
      if (!step || node?.kind !== 'question')
        throw new Error('A road has a step that is no question.');
      const answer = node.answers[other % node.answers.length]?.id ?? '';
      const changed = trail.map((one) => (one === step ? { ...step, answer } : one));
      const { kept, dropped, snapshot } = replay(realMachine, realGraph, changed);
      expect([...kept, ...dropped]).toHaveLength(changed.length);
      for (const one of kept) expect(changed).toContainEqual(one);
      expect(dropped.map(({ question }) => question)).not.toContain(currentNode(snapshot));
      expect(replay(realMachine, realGraph, kept).snapshot.value).toEqual(snapshot.value);
    }),
  );
});

test('a damaged trail never throws and never leaves the flows', () => {
  const anyStep = fc.record({ question: fc.string(), answer: fc.string() });
  fc.assert(
    fc.property(anyRoad, fc.array(anyStep), fc.nat(), fc.string(), ({ trail }, noise, at, node) => {
      const steps = [...trail.slice(0, at % trail.length), ...noise, ...trail];
      const { snapshot } = resume(realMachine, realGraph, { locale: 'bn', node, steps });
      expect(realGraph.nodes.has(currentNode(snapshot))).toBe(true);
    }),
  );
});
