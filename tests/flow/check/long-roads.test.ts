import { expect, test } from 'vitest';
import { checkShared } from '../../../src/flow/check/check-flows.ts';
import { flowSet } from '../../../src/flow/check/flow-set.ts';

test('the ninth question of a road is too many', () => {
  expect(longRoads(9)).toEqual([
    {
      code: 'long-road',
      place: { file: 'one/flow.json', path: ['questions', 8, 'id'] },
      message:
        'The question "q8" is the 9th on the road one/q0=yes, one/q1=yes, one/q2=yes, one/q3=yes, one/q4=yes, one/q5=yes, one/q6=yes, one/q7=yes.',
      help: 'Nobody should be asked more than 8 questions: leave one out, or ask it only where it changes the plan.',
    },
  ]);
});

test('a road of eight questions is not too long', () => {
  expect(longRoads(8)).toEqual([]);
});

/** The faults of a flow in which so many questions stand in a row. */
function longRoads(length: number) {
  const questions = Array.from({ length }, (_, at) => {
    const to = at + 1 < length ? `q${at + 1}` : 'end';
    return {
      id: `q${at}`,
      answers: [
        { id: 'yes', to },
        { id: 'no', to: 'end' },
      ],
    };
  });
  const plans = [{ id: 'end', channels: ['help'], tasks: [] }];
  const flow = { id: 'one', start: 'q0', questions, plans };
  return [...checkShared(flowSet([{ folder: 'one', flow }]), {})];
}
