import type { Step } from '../flow/trail.ts';
import { useSurroundings } from './page-context.tsx';

/** A question and the answer given to it, in the reader's words. */
export function useStepWords(locale: string, { question, answer }: Step) {
  const { session } = useSurroundings();
  const [flow = '', name = ''] = question.split('/');
  const words = session.library.questions(locale, flow).questions[name];
  return { question: words?.title ?? question, answer: words?.answers[answer] ?? answer };
}
