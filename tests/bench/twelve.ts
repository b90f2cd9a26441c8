import { readFileSync } from 'node:fs';

/** A question of the flow that every contestant asks. */
export interface Question {
  id: string;
  title: string;
  lead: string;
  answers: readonly Answer[];
}

interface Answer {
  id: string;
  text: string;
  to: string;
}

/** Where every road of the flow ends. */
export interface Plan {
  id: string;
  title: string;
  summary: string;
  tasks: readonly { id: string; title: string }[];
}

/** The flow: twelve questions, and one plan. */
export interface Twelve {
  start: string;
  questions: readonly Question[];
  plan: Plan;
}

/** One step of a walk as a reader sees it: the answer to tap, and the title that then appears. */
export interface Leg {
  question: string;
  answer: string;
  next: string;
}

/** The one flow, the same words for everybody. */
export const twelve = JSON.parse(
  readFileSync(new URL('twelve.json', import.meta.url), 'utf8'),
) as Twelve;

/** The walk that always gives the first answer. */
export function firstAnswers({ start, questions, plan }: Twelve): Leg[] {
  const legs: Leg[] = [];
  for (let id = start; id !== plan.id; ) {
    const question = questions.find((other) => other.id === id);
    const answer = question?.answers[0];
    if (!question || !answer) throw new Error(`The flow has no question "${id}".`);
    const next = questions.find((other) => other.id === answer.to) ?? plan;
    legs.push({ question: question.title, answer: answer.text, next: next.title });
    id = next.id;
  }
  return legs;
}
