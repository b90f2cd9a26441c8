import { expect, test } from 'vitest';
import type { PlanNode } from '../../src/flow/graph.ts';
import { channelsOf, stagesOf, tasksOf } from '../../src/plan/plan.ts';

const linked = { question: 'hacked/linked', is: 'yes' };
const plan: PlanNode = {
  kind: 'plan',
  id: 'hacked/recover',
  flow: 'hacked',
  private: false,
  channels: [{ id: 'page' }, { id: 'facebook', when: linked }],
  tasks: [{ id: 'warn' }, { id: 'unlink', when: linked }, { id: 'open' }],
  first: [],
  local: [],
  related: [],
};

test('what has no condition always applies', () => {
  expect(tasksOf(plan, new Map([['hacked/linked', 'no']]))).toEqual([
    { id: 'warn', truth: 'true' },
    { id: 'open', truth: 'true' },
  ]);
});

test('what is not known to apply is there, and marked so', () => {
  expect(channelsOf(plan, new Map())).toEqual([
    { id: 'page', truth: 'true' },
    { id: 'facebook', truth: 'unknown' },
  ]);
});

test('tasks stand by stage in the order of the stages, and empty stages are left out', () => {
  const stageOf = (task: string) => (task === 'open' ? 'now' : 'later');
  expect(stagesOf(plan, new Map(), stageOf)).toEqual([
    { stage: 'now', tasks: [{ id: 'open', truth: 'true' }] },
    {
      stage: 'later',
      tasks: [
        { id: 'warn', truth: 'true' },
        { id: 'unlink', truth: 'unknown' },
      ],
    },
  ]);
});
