import type { WarningCode } from '../../../src/flow/fault.ts';
import { type Break, en, flow, journeys } from './break.ts';

/** What may be done better in a folder that is sound. */
export const advice: readonly Break<WarningCode>[] = [
  {
    name: 'nobody promises a plan',
    code: 'unpromised-plan',
    file: flow,
    line: 54,
    column: 13,
    message: 'No journey promises the plan "recover".',
    help: 'Write in account/journeys.json who reaches it, so that a later change cannot lose them.',
    apply: (tree) => {
      tree[journeys].journeys = [];
    },
  },
  {
    name: 'a channel is past its review',
    code: 'past-review',
    file: 'channels.json',
    line: 28,
    column: 19,
    message:
      'The channel "hacked-page" was due to be looked at again by 2026-01-31; readers are told so.',
    help: 'Look at it, correct what has changed, and set "source" and "reviewBy" anew.',
    apply: (tree) => {
      tree['channels.json'].channels[1].reviewBy = '2026-01-31';
    },
  },
  {
    name: 'local help is past its review',
    code: 'past-review',
    file: 'regions.json',
    line: 17,
    column: 23,
    message:
      'The help "elsewhere/police" was due to be looked at again by 2026-01-31; readers are told so.',
    help: 'Look at it, correct what has changed, and set "source" and "reviewBy" anew.',
    apply: (tree) => {
      tree['regions.json'].regions[0].helps[0].reviewBy = '2026-01-31';
    },
  },
  {
    name: 'a question is long',
    code: 'long-title',
    file: en,
    line: 13,
    column: 16,
    message: 'The question "kind" has 140 characters.',
    help: 'Say it in 90 at most, and put the rest into "lead" or "help".',
    apply: (tree) => {
      tree[en].questions.kind.title = 'Whose? '.repeat(20);
    },
  },
  {
    name: 'a doubt has no help',
    code: 'no-help',
    file: en,
    line: 12,
    column: 13,
    message: 'The question "kind" takes "not sure" for an answer, but has no help to find out.',
    help: 'Write under "help" how one can tell, in a line or two.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].id = 'not-sure';
    },
  },
  {
    name: 'a text is left in another language',
    code: 'same-words',
    file: 'account/words/bn.json',
    line: 30,
    column: 18,
    message: 'The text "plans › recover › summary" is the same as in "en".',
    help: 'Translate it into "bn".',
    apply: (tree) => {
      const summary = 'Nobody has ever translated this text.';
      for (const locale of ['bn', 'en']) {
        tree[`account/words/${locale}.json`].plans.recover.summary = summary;
      }
    },
  },
  {
    name: 'a text is still to be written',
    code: 'unwritten-words',
    file: en,
    line: 13,
    column: 16,
    message: 'The text "questions › kind › title" still begins with "(en) ".',
    help: 'Write what readers shall see.',
    apply: (tree) => {
      tree[en].questions.kind.title = '(en) Question?';
    },
  },
];
