import type { Road } from '../../src/flow/roads.ts';

/** A road with each copy called by the name of its original. */
export function originally({ trail, plan }: Road): Road {
  return {
    plan,
    trail: trail.map(({ question, answer }) => ({
      question: question.replace(/-\d$/, ''),
      answer,
    })),
  };
}
