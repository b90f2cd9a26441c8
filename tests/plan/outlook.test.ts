import { expect, test } from 'vitest';
import { factsOf } from '../../src/flow/trail.ts';
import { plansAhead } from '../../src/plan/outlook.ts';
import { realGraph, roadToEach } from '../support/real-flows.ts';

test('at the beginning every plan lies ahead', () => {
  const plans = [...realGraph.nodes.values()].filter(({ kind }) => kind === 'plan');
  expect(plansAhead(realGraph, realGraph.start, new Map()).length).toBe(plans.length);
});

test('the plans ahead grow fewer with each answer, and hold the one it ends at', () => {
  for (const { trail, plan } of roadToEach) {
    let before = plansAhead(realGraph, trail[0]?.question ?? '', new Map());
    for (const [at, { question }] of trail.entries()) {
      const ahead = plansAhead(realGraph, question, factsOf(realGraph, trail.slice(0, at)));
      expect(ahead).toContain(plan);
      expect(ahead.filter((id) => !before.includes(id))).toEqual([]);
      before = ahead;
    }
  }
});
