import type { WrittenFlow } from '../../src/flow/flow-schema.ts';
import { ask, end } from '../support/call-folder.ts';

/** A visa: where the last answer leads is decided by the first, four answers back, and by two others. */
export const farConditions: WrittenFlow[] = [
  {
    id: 'start',
    start: 'country',
    questions: [
      ask('country', { treaty: 'purpose', other: 'purpose' }),
      ask('purpose', { work: 'stay', visit: 'stay', family: 'stay' }),
      ask('stay', { short: 'refused-before', long: 'refused-before' }),
      ask('refused-before', { yes: 'passport', no: 'passport' }),
      ask('passport', {
        valid: [
          {
            when: {
              all: [
                { question: 'country', is: 'treaty' },
                { question: 'stay', is: 'short' },
                { not: { question: 'purpose', is: 'work' } },
              ],
            },
            to: 'no-visa',
          },
          {
            when: {
              any: [
                { question: 'refused-before', is: 'yes' },
                {
                  all: [
                    { question: 'country', is: 'other' },
                    { question: 'stay', is: 'long' },
                  ],
                },
              ],
            },
            to: 'embassy',
          },
          { to: 'online' },
        ],
        expired: 'renew',
      }),
    ],
    plans: [end('no-visa'), end('embassy'), end('online'), end('renew')],
  },
];

/** No answer leaves the way: 2 × 3 × 2 × 2 × 2. */
export const roadsOfFarConditions = 48n;

/**
 * Of the 24 with a valid passport: without a visa, treaty and short and not work: 2 × 2 (refused or not) = 4.
 * Of the other 20, refused: 12 − 2 = 10 go to the embassy; not refused, another country and long: 3. Online 7.
 */
export const endsOfFarConditions = { 'no-visa': 4, embassy: 13, online: 7, renew: 24 };
