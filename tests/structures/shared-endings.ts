import type { WrittenFlow } from '../../src/flow/flow-schema.ts';
import { ask, end } from '../support/call-folder.ts';

/** A benefit: many ways, few endings. */
export const sharedEndings: WrittenFlow[] = [
  {
    id: 'start',
    start: 'age',
    questions: [
      ask('age', { child: 'guardian', adult: 'work', pensioner: 'income' }),
      ask('guardian', { yes: 'ask-guardian', no: 'youth-office' }),
      ask('work', { yes: 'income', no: 'ill', 'not-sure': 'office' }),
      ask('ill', { yes: 'office', no: 'income' }),
      ask('income', { low: 'apply', middle: 'office', high: 'no-claim' }),
    ],
    plans: [end('ask-guardian'), end('youth-office'), end('office'), end('apply'), end('no-claim')],
  },
];

/**
 * From income 3 roads; ill 1 + 3 = 4; work 3 + 4 + 1 = 8; guardian 2; age 2 + 8 + 3 = 13.
 */
export const roadsOfSharedEndings = 13n;
