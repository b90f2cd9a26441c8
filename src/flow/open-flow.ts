import type { Condition } from './condition-schema.ts';
import type { Place } from './fault.ts';
import type {
  Answer,
  Call,
  Flow,
  Question,
  Round,
  WrittenAnswer,
  WrittenFlow,
  WrittenQuestion,
} from './flow-schema.ts';

/** What the author wrote for a route, and where it stands in the file of the flow. */
export interface Origin {
  written: string;
  path: Place['path'];
  /** Set for what a call made: the way into a flow, or the way back from it. */
  by?: 'call' | 'return';
}

/** A route while a flow is being expanded. */
export interface Lead {
  when?: Condition;
  to: string | Call | Round;
  origin: Origin;
}

export interface OpenAnswer extends Omit<WrittenAnswer, 'to'> {
  leads: readonly Lead[];
  /** The answer as it is written, while nothing about it has changed. */
  written?: WrittenAnswer;
}

export interface OpenQuestion extends Omit<WrittenQuestion, 'answers'> {
  answers: readonly OpenAnswer[];
}

/** A flow while it is being expanded: every answer is a list of routes that know their origin. */
export interface OpenFlow extends Omit<WrittenFlow, 'questions'> {
  questions: readonly OpenQuestion[];
}

/** What an author writes for a reader who goes back to where the flow was called. */
export const back = 'return';

/** Takes a flow apart, so that its routes can be replaced. */
export function openFlow(flow: WrittenFlow): OpenFlow {
  const questions = flow.questions.map((question, q) => ({
    ...question,
    answers: question.answers.map((answer, a) => ({
      ...answer,
      leads: leadsOf(answer, ['questions', q, 'answers', a, 'to']),
      written: answer,
    })),
  }));
  return { ...flow, questions };
}

function leadsOf({ to }: WrittenAnswer, path: Place['path']): Lead[] {
  if (!Array.isArray(to)) return [{ to, origin: { written: writtenOf(to), path } }];
  return to.map(({ when, to }, r) => ({
    ...(when ? { when } : {}),
    to,
    origin: { written: writtenOf(to), path: [...path, r, 'to'] },
  }));
}

function writtenOf(to: Lead['to']): string {
  if (typeof to === 'string') return to;
  return 'call' in to ? to.call : to.again;
}

/** The origins of the routes of an answer that was expanded. */
export type Origins = Map<Answer, readonly Origin[]>;

/** Puts a flow together again; an answer about which nothing has changed stays as it is written. */
export function closeFlow({ otherwise, ...flow }: OpenFlow, origins: Origins): Flow {
  const closeQuestion = ({ answers, ...question }: OpenQuestion): Question => ({
    ...question,
    answers: answers.map((answer) => closeAnswer(answer, origins)),
  });
  return { ...flow, questions: flow.questions.map(closeQuestion) };
}

function closeAnswer({ leads, written, ...answer }: OpenAnswer, origins: Origins): Answer {
  if (written) return written as Answer;
  const routes = leads.map(({ when, to }) => ({ ...(when ? { when } : {}), to: String(to) }));
  const [first] = routes;
  const isPlain = routes.length === 1 && first && !first.when;
  const closed = { ...answer, to: isPlain ? first.to : routes };
  origins.set(
    closed,
    leads.map(({ origin }) => origin),
  );
  return closed;
}

/** The name of a target in its own flow; undefined for a target in another flow. */
export function ownName({ id, start }: Pick<WrittenFlow, 'id' | 'start'>, target: string) {
  if (!target.includes('/')) return target;
  return target.startsWith(`${id}/`) ? target.slice(id.length + 1) || start : undefined;
}
