import type { Step } from '../../flow/trail.ts';
import { useSurroundings } from '../page-context.tsx';
import { RichText } from '../rich-text.tsx';
import { Pair, type SideWords } from './pair.tsx';

/** One answer given, in two languages. */
export function StepPair({ shelves, step }: { shelves: readonly SideWords[]; step: Step }) {
  const { library } = useSurroundings().session;
  const [flow = '', name = ''] = step.question.split('/');
  return (
    <Pair
      shelves={shelves}
      say={({ locale }) => {
        const words = library.questions(locale, flow).questions[name];
        return (
          <>
            <RichText text={words?.title ?? step.question} />{' '}
            <b>
              <RichText text={words?.answers[step.answer] ?? step.answer} />
            </b>
          </>
        );
      }}
    />
  );
}
