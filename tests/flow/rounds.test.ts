import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truthOf } from '../../src/flow/condition.ts';
import { expandFlows } from '../../src/flow/expand.ts';
import type { WrittenFlow, WrittenRoute } from '../../src/flow/flow-schema.ts';
import { buildGraph, qualify } from '../../src/flow/graph.ts';
import { type Road, roads } from '../../src/flow/roads.ts';
import type { Step } from '../../src/flow/trail.ts';
import { ask, end, folderOf } from '../support/call-folder.ts';
import { originally } from '../support/originally.ts';
import { faultsOf } from '../support/small-folder.ts';
import { someCondition } from '../support/some-flows.ts';

const names = ['q0', 'q1', 'q2', 'q3'];
/** A round from the third question to the first or second; whatever stands between may leave it. */
const someRounds: fc.Arbitrary<WrittenFlow> = fc
  .record({
    again: fc.constantFrom('q0', 'q1'),
    most: fc.constantFrom<2 | 3 | 4 | 5>(2, 3, 4, 5),
    then: fc.constantFrom('q3', 'end'),
    leads: fc.array(fc.tuple(someLead(1), someLead(1)), { minLength: 2, maxLength: 2 }),
    out: someLead(3),
    when: someCondition(names.slice(0, 3)),
    isGuarded: fc.boolean(),
  })
  .map(({ again, most, then, leads, out, when, isGuarded }) => {
    const round = { again, most, then };
    const last = isGuarded ? [{ when, to: round }, { to: 'q3' }] : round;
    const [first, second] = leads.map(([yes, no], at) =>
      ask(`q${at}`, { yes: yes(at), no: no(at) }),
    );
    const questions = [
      first,
      second,
      ask('q2', { yes: out(2), no: last }),
      ask('q3', { yes: 'end', no: 'other' }),
    ];
    return {
      id: 'start',
      start: 'q0',
      questions: questions.flatMap((one) => one ?? []),
      plans: [end('end'), end('other')],
    };
  });

/** Leads on to the next question, past it, or out; what is chosen depends on where it stands. */
function someLead(further: number): fc.Arbitrary<(at: number) => WrittenRoute['to'] & string> {
  return fc
    .nat({ max: further + 1 })
    .map((by) => (at: number) => [...names.slice(at + 1), 'end'][Math.min(by, 3 - at)] ?? 'end');
}

test('rounds written out have the roads that a walk with a counter finds', {
  timeout: 60_000,
}, () => {
  let rounds = 0;
  fc.assert(
    fc.property(someRounds, (flow) => {
      const harm = faultsOf(folderOf(flow), true).filter(
        ({ code }) => !/^un(reach|asked)/.test(code),
      );
      fc.pre(harm.length === 0);
      const found = [...roads(buildGraph(expandFlows([flow]).flows))];
      expect(found.map(originally)).toEqual(roadsByHand(flow, 'q0', 1, []));
      rounds += found.some(({ trail }) => trail.some(({ question }) => /-\d$/.test(question)))
        ? 1
        : 0;
    }),
    { numRuns: 200 },
  );
  expect(rounds).toBeGreaterThan(50);
});

function roadsByHand(
  flow: WrittenFlow,
  name: string,
  time: number,
  trail: readonly Step[],
): Road[] {
  const question = flow.questions.find(({ id }) => id === name);
  if (!question) return [{ trail: [...trail], plan: `start/${name}` }];
  return question.answers.flatMap(({ id: answer, to }) => {
    const longer = [...trail, { question: `start/${name}`, answer }];
    const facts = new Map(longer.map((step) => [step.question, step.answer]));
    const routes: readonly WrittenRoute[] = Array.isArray(to) ? to : [{ to }];
    const taken = routes.find(
      ({ when }) => truthOf(when && qualify('start', when), facts) === 'true',
    );
    const lead = taken?.to ?? '';
    if (typeof lead === 'string') return roadsByHand(flow, lead, time, longer);
    if (!('again' in lead)) return [];
    return time < lead.most
      ? roadsByHand(flow, lead.again, time + 1, longer)
      : roadsByHand(flow, lead.then, time, longer);
  });
}
