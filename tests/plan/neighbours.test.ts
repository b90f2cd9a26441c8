import { expect, test } from 'vitest';
import type { PlanNode } from '../../src/flow/graph.ts';
import { factsOf } from '../../src/flow/trail.ts';
import { neighboursOf } from '../../src/plan/neighbours.ts';
import { channelsOf } from '../../src/plan/plan.ts';
import { realGraph, realRoads, roadToEach } from '../support/real-flows.ts';

const planOf = (id: string) => realGraph.nodes.get(id) as PlanNode;
const channelsIn = (id: string) => planOf(id).channels.map((channel) => channel.id);

test('each neighbour is no channel of the plan, and named once', () => {
  for (const { trail, plan } of roadToEach) {
    const own = channelsOf(planOf(plan), factsOf(realGraph, trail)).map(({ id }) => id);
    const found = neighboursOf(realGraph, planOf(plan), trail, channelsIn);
    const channels = found.map(({ channel }) => channel);
    expect(channels.filter((id) => own.includes(id))).toEqual([]);
    expect(new Set(channels).size).toBe(channels.length);
    for (const { step } of found) expect(trail).toContain(step);
  }
});

test('the last answer rules out what lies nearest', () => {
  const road = realRoads.find(({ plan }) => plan === 'hacked/recover');
  const trail = road?.trail ?? [];
  const [first] = neighboursOf(realGraph, planOf('hacked/recover'), trail, channelsIn);
  expect(trail.indexOf(first?.step ?? { question: '', answer: '' })).toBeGreaterThan(0);
});

test('a private plan is told of on no open page', () => {
  const isPrivate = (id: string) => realGraph.nodes.get(id)?.private ?? false;
  const asked = new Set<string>();
  for (const { trail, plan } of roadToEach.filter(({ plan }) => !isPrivate(plan))) {
    neighboursOf(realGraph, planOf(plan), trail, (id) => {
      asked.add(id);
      return channelsIn(id);
    });
  }
  expect([...asked].filter(isPrivate)).toEqual([]);
});

test('a plan opened without answers has no neighbours', () => {
  expect(neighboursOf(realGraph, planOf('hacked/recover'), [], channelsIn)).toEqual([]);
});
