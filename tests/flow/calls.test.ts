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
import { originally } from '../support/originally.ts';
import { someCalls, someCallsAndRounds } from '../support/some-calls.ts';

/** How each flow was entered last: by a call, with how it stood then, or plainly. */
type Entered = Readonly<
  Record<string, { then: string; flow: string; before: Entered } | 'plainly'>
>;

/** Faults that keep nobody from walking. */
const harmless = ['unreachable-node', 'unreachable-route', 'stray-otherwise', 'vain-call'];

test.each([
  ['calls', someCalls, 'return'],
  ['calls and rounds', someCallsAndRounds, 'again'],
])(
  'flows with %s written out have the roads that a walk with a memory finds',
  {
    timeout: 120_000,
  },
  (_, someFlows, special) => {
    let met = 0;
    fc.assert(
      fc.property(someFlows, (flows) => {
        fc.pre(isSound(flows));
        const byHand = roadsByHand(
          flows,
          { flow: 'start', name: 'q0', entered: {}, times: {} },
          [],
        );
        met += byHand.some(({ ways }) => ways.includes(special)) ? 1 : 0;
        const found = [...roads(buildGraph(expandFlows(flows).flows))];
        expect(found.map(originally)).toEqual(byHand.map(({ road }) => road));
      }),
      { numRuns: 500 },
    );
    expect(met).toBeGreaterThan(50);
  },
);

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

/** Where a walk stands: how it came into each flow, and how often each round began. */
interface Standing {
  flow: string;
  name: string;
  entered: Entered;
  times: Readonly<Record<string, number>>;
}

/** Every road, with the names of the ways it took: "return", "again" for a round that was gone once more. */
function roadsByHand(
  flows: readonly WrittenFlow[],
  { flow, name, entered, times }: Standing,
  trail: readonly Step[],
): { road: Road; ways: readonly string[] }[] {
  const here = flows.find(({ id }) => id === flow);
  const question = here?.questions.find(({ id }) => id === name);
  if (!question) return [{ road: { trail: [...trail], plan: `${flow}/${name}` }, ways: [] }];
  return question.answers.flatMap(({ id: answer, to }) => {
    const longer = [...trail, { question: `${flow}/${name}`, answer }];
    const facts = new Map(longer.map((step) => [step.question, step.answer]));
    const routes: readonly WrittenRoute[] = Array.isArray(to) ? to : [{ to }];
    const taken = routes.find(({ when }) => truthOf(when && qualify(flow, when), facts) === 'true');
    const { way, ...next } = follow(flows, { flow, name, entered, times }, taken?.to ?? '');
    return roadsByHand(flows, next, longer).map(({ road, ways }) => ({
      road,
      ways: [way, ...ways],
    }));
  });
}

function follow(
  flows: readonly WrittenFlow[],
  at: Standing,
  to: WrittenRoute['to'],
): Standing & { way: string } {
  const { flow, entered, times } = at;
  if (to === 'return') {
    const how = entered[flow] ?? 'plainly';
    const otherwise = flows.find(({ id }) => id === flow)?.otherwise ?? '';
    const back = how === 'plainly' ? at : { ...at, flow: how.flow, entered: how.before };
    const next = follow(flows, back, how === 'plainly' ? otherwise : how.then);
    return { ...next, way: 'return' };
  }
  if (typeof to === 'object' && 'again' in to) {
    const round = `${flow}/${to.again}`;
    const time = times[round] ?? 1;
    if (time >= to.most) return follow(flows, at, to.then);
    return { ...at, name: to.again, times: { ...times, [round]: time + 1 }, way: 'again' };
  }
  const target = typeof to === 'object' ? to.call : to;
  const [first = '', second] = target.split('/');
  if (second === undefined) return { ...at, name: first, way: 'on' };
  const name = second || (flows.find(({ id }) => id === first)?.start ?? '');
  const how =
    typeof to === 'object' ? { then: to.then, flow, before: entered } : ('plainly' as const);
  const inside = first === flow ? entered : { ...entered, [first]: how };
  return { flow: first, name, entered: inside, times, way: 'away' };
}
