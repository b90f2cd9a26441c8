import fc from 'fast-check';
import type { Condition } from '../../src/flow/condition-schema.ts';
import type { Flow } from '../../src/flow/flow-schema.ts';

const answers = ['yes', 'no'] as const;

/** Any condition on these questions, nested a little. */
export function someCondition(questions: readonly string[]): fc.Arbitrary<Condition> {
  const question = fc.constantFrom(...questions);
  const one = fc.constantFrom(...answers);
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ question, is: fc.oneof(one, fc.uniqueArray(one, { minLength: 1 })) }),
      fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('condition') }),
    ),
  }));
  return condition;
}

/**
 * Any flow without circles: answers lead only to later questions or to the plan, some by conditions
 * on any question, and some questions settle an earlier one.
 */
export const someFlow: fc.Arbitrary<Flow> = fc
  .integer({ min: 1, max: 6 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, at) => someQuestion(at, size))))
  .map((questions) => ({
    id: 'one',
    start: 'q0',
    questions,
    plans: [{ id: 'end', channels: ['help'], tasks: [] }],
  }));

function someQuestion(at: number, size: number): fc.Arbitrary<Flow['questions'][number]> {
  const names = Array.from({ length: size }, (_, index) => `q${index}`);
  const target = fc.constantFrom('end', ...names.slice(at + 1));
  const routes = fc
    .tuple(someCondition(names), target, target)
    .map(([when, to, other]) => [{ when, to }, { to: other }]);
  const leads = fc.oneof(target, routes);
  return fc
    .tuple(leads, leads, fc.option(fc.constantFrom(...names.slice(0, at + 1)), { nil: undefined }))
    .map(([yes, no, settles]) => ({
      id: `q${at}`,
      ...(settles && settles !== `q${at}` ? { settles } : {}),
      answers: [
        { id: 'yes', to: yes },
        { id: 'no', to: no },
      ],
    }));
}
