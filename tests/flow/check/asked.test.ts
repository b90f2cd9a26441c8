import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFlows } from '../../../src/flow/check/check-flows.ts';
import { type FlowSet, flowSet } from '../../../src/flow/check/flow-set.ts';
import { reachedNodes } from '../../../src/flow/check/reach.ts';
import { type Reading, readingsOf } from '../../../src/flow/check/readings.ts';
import { someFlow } from '../../support/some-flows.ts';

test('a condition is at fault exactly when no way from the start passes its question', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(someFlow, (flow) => {
      const set = flowSet([{ folder: 'one', flow }]);
      const found = [...checkFlows(set)].filter(({ code }) => code === 'unasked-question');
      const reached = reachedNodes(set);
      const unasked = readingsOf(set).filter(
        (reading) => reached.has(reading.node) && !isAsked(set, reading),
      );
      expect(found.map(({ place }) => place.path)).toEqual(
        unasked.map(({ place }) => [...place.path, 'question']),
      );
    }),
    { numRuns: 200 },
  );
});

/** By hand: some way leads from a node that asks the question to the node that reads it. */
function isAsked({ graph, leads }: FlowSet, { node, question }: Reading): boolean {
  const leadsThere = (from: string): boolean =>
    from === node || (leads.get(from) ?? []).some(({ to }) => leadsThere(to));
  return [...graph.nodes.values()].some(
    (one) =>
      one.kind === 'question' &&
      (one.id === question || one.settles === question) &&
      leadsThere(one.id),
  );
}
