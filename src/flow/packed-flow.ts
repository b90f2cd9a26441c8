import type { Answer, Flow, Plan, Question } from './flow-schema.ts';

/** A question without notes: its id, what it settles or 0, and each answer with where it leads. */
type PackedQuestion = readonly [id: string, settles: string | 0, ...[string, Answer['to']][]];

/** A plan without all that only its page shows; of local help only whether and what for. */
type PackedPlan = string | readonly [id: string, first: Plan['first'], local: Plan['local']];

/** A flow as every page needs it, in few letters: every reader of every page loads it. */
export type PackedFlow = readonly [
  id: string,
  start: string,
  isPrivate: 0 | 1,
  questions: readonly PackedQuestion[],
  plans: readonly PackedPlan[],
];

/** Leaves out notes, and what only the pages of plans show. */
export function packFlow({ id, start, private: isPrivate, questions, plans }: Flow): PackedFlow {
  return [id, start, isPrivate ? 1 : 0, questions.map(packQuestion), plans.map(packPlan)];
}

function packQuestion({ id, settles, answers }: Question): PackedQuestion {
  return [id, settles ?? 0, ...answers.map(({ id, to }): [string, Answer['to']] => [id, to])];
}

function packPlan({ id, first, local }: Plan): PackedPlan {
  return first || local ? [id, first ?? [], local ?? []] : id;
}

/** The flow again, its plans without tasks, channels and related pages. */
export function unpackFlow([id, start, isPrivate, questions, plans]: PackedFlow): Flow {
  return {
    id,
    start,
    private: isPrivate === 1,
    questions: questions.map(([id, settles, ...answers]) => ({
      id,
      ...(settles ? { settles } : {}),
      answers: answers.map(([id, to]) => ({ id, to })),
    })),
    plans: plans.map((plan) => {
      const [id, first, local] = typeof plan === 'string' ? [plan] : plan;
      return { id, first, local, channels: [], tasks: [] };
    }),
  };
}
