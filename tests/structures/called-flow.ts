import type { WrittenFlow } from '../../src/flow/flow-schema.ts';
import { ask, end } from '../support/call-folder.ts';

const prove = (then: string) => ({ call: 'prove-who-you-are/', then });

/** Three services that need the same proof, and go on each for itself. */
export const calledFlow: WrittenFlow[] = [
  {
    id: 'start',
    start: 'service',
    questions: [
      ask('service', {
        licence: prove('licence-kind'),
        pension: prove('pension-due'),
        vote: 'abroad',
      }),
      ask('licence-kind', { car: 'book-test', lorry: 'see-doctor' }),
      ask('pension-due', { yes: 'apply-pension', no: 'wait-pension', 'not-sure': 'apply-pension' }),
      ask('abroad', { yes: prove('postal-vote'), no: 'polling-station' }),
    ],
    plans: [
      end('book-test'),
      end('see-doctor'),
      end('apply-pension'),
      end('wait-pension'),
      end('postal-vote'),
      end('polling-station'),
      end('any-office'),
    ],
  },
  {
    id: 'prove-who-you-are',
    start: 'has-passport',
    otherwise: 'start/any-office',
    questions: [
      ask('has-passport', { yes: 'return', no: 'has-card' }),
      ask('has-card', { yes: 'return', lost: 'report-card', never: 'return' }),
    ],
    plans: [end('report-card')],
  },
];

/**
 * Through the proof: 3 roads come back and 1 ends there. Licence 3 × 2 + 1 = 7; pension 3 × 3 + 1 = 10; vote: abroad
 * 3 × 1 + 1 = 4, at home 1. In all 22.
 */
export const roadsOfCalledFlow = 22n;
