import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFlows } from '../../src/flow/check/check-flows.ts';
import { flowSet } from '../../src/flow/check/flow-set.ts';
import { truthOf } from '../../src/flow/condition.ts';
import { expandFlows } from '../../src/flow/expand.ts';
import type { WrittenFlow, WrittenRoute } from '../../src/flow/flow-schema.ts';
import { buildGraph, qualify } from '../../src/flow/graph.ts';
import { type Road, roads } from '../../src/flow/roads.ts';
import type { Step } from '../../src/flow/trail.ts';
import { ask, end } from '../support/call-folder.ts';
import { someCalls } from '../support/some-calls.ts';

/** How each flow was entered last: by a call, with how it stood then, or plainly. */
type Entered = Readonly<
  Record<string, { then: string; flow: string; before: Entered } | 'plainly'>
>;

/** Faults that keep nobody from walking. */
const harmless = ['unreachable-node', 'unreachable-route', 'stray-otherwise', 'vain-call'];

test('flows written out have the roads that a walk with a memory of calls finds', {
  timeout: 120_000,
}, () => {
  let returned = 0;
  fc.assert(
    fc.property(someCalls, (flows) => {
      fc.pre(isSound(flows));
      const byHand = roadsByHand(flows, 'start', 'q0', {}, []);
      returned += byHand.returns > 0 ? 1 : 0;
      expect([...roads(buildGraph(expandFlows(flows).flows))]).toEqual(byHand.roads);
    }),
    { numRuns: 500 },
  );
  expect(returned).toBeGreaterThan(50);
});

test('an answer that calls on a condition has called nobody where the condition did not hold', () => {
  const isSmall = { question: 'start/size', is: 'small' };
  const flows = [
    {
      id: 'start',
      start: 'size',
      questions: [
        ask('size', {
          small: { call: 'weigh/', then: 'ship' },
          large: { call: 'weigh/', then: 'end' },
        }),
        ask('ship', { yes: 'prove/', no: 'end' }),
      ],
      plans: [end('end')],
    },
    {
      id: 'weigh',
      start: 'heavy',
      otherwise: 'end',
      questions: [
        ask('heavy', {
          yes: [{ when: isSmall, to: 'return' }, { to: { call: 'prove/', then: 'lift' } }],
          no: 'end',
        }),
        ask('lift', { yes: 'end', no: 'end' }),
      ],
      plans: [end('end')],
    },
    {
      id: 'prove',
      start: 'who',
      otherwise: 'end',
      questions: [ask('who', { me: 'return', nobody: 'return' })],
      plans: [end('end')],
    },
  ];
  const plain = [...roads(buildGraph(expandFlows(flows).flows))].filter(({ trail }) =>
    trail.some(({ question, answer }) => question === 'start/ship' && answer === 'yes'),
  );
  expect(plain.map(({ plan }) => plan)).toEqual(['prove/end', 'prove/end']);
});

function isSound(flows: readonly WrittenFlow[]): boolean {
  const set = flowSet(flows.map((flow) => ({ folder: flow.id, flow })));
  return [...checkFlows(set)].every(({ code }) => harmless.includes(code));
}

function roadsByHand(
  flows: readonly WrittenFlow[],
  flow: string,
  name: string,
  entered: Entered,
  trail: readonly Step[],
): { roads: Road[]; returns: number } {
  const here = flows.find(({ id }) => id === flow);
  const question = here?.questions.find(({ id }) => id === name);
  if (!question) return { roads: [{ trail: [...trail], plan: `${flow}/${name}` }], returns: 0 };
  const all = question.answers.map(({ id: answer, to }) => {
    const longer = [...trail, { question: `${flow}/${name}`, answer }];
    const facts = new Map(longer.map((step) => [step.question, step.answer]));
    const routes: readonly WrittenRoute[] = Array.isArray(to) ? to : [{ to }];
    const taken = routes.find(({ when }) => truthOf(when && qualify(flow, when), facts) === 'true');
    const next = follow(flows, flow, taken?.to ?? '', entered);
    const behind = roadsByHand(flows, next.flow, next.name, next.entered, longer);
    return { roads: behind.roads, returns: behind.returns + (taken?.to === 'return' ? 1 : 0) };
  });
  return {
    roads: all.flatMap(({ roads }) => roads),
    returns: all.reduce((sum, { returns }) => sum + returns, 0),
  };
}

function follow(
  flows: readonly WrittenFlow[],
  flow: string,
  to: WrittenRoute['to'],
  entered: Entered,
): { flow: string; name: string; entered: Entered } {
  if (to === 'return') {
    const how = entered[flow] ?? 'plainly';
    const otherwise = flows.find(({ id }) => id === flow)?.otherwise ?? '';
    if (how === 'plainly') return follow(flows, flow, otherwise, entered);
    return follow(flows, how.flow, how.then, how.before);
  }
  const isCall = typeof to === 'object';
  const target = isCall ? ('call' in to ? to.call : to.again) : to;
  const [first = '', second] = target.split('/');
  if (second === undefined) return { flow, name: first, entered };
  const name = second || (flows.find(({ id }) => id === first)?.start ?? '');
  const how = isCall ? { then: to.then, flow, before: entered } : ('plainly' as const);
  return { flow: first, name, entered: first === flow ? entered : { ...entered, [first]: how } };
}
