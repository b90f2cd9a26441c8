import type { WrittenFlow } from '../../src/flow/flow-schema.ts';
import { ask, end } from '../support/call-folder.ts';

/** No internet: restart the router and look again, at most three times. */
export const boundedRound: WrittenFlow[] = [
  {
    id: 'start',
    start: 'lights',
    questions: [
      ask('lights', { on: 'restart', off: 'plug-in' }),
      ask('restart', { done: 'works-now', cannot: 'call-provider' }),
      ask('works-now', {
        yes: 'all-well',
        slow: 'measure-speed',
        no: { again: 'restart', most: 3, then: 'line-broken' },
      }),
      ask('line-broken', { landline: 'report-fault', mobile: 'use-mobile' }),
    ],
    plans: [
      end('plug-in'),
      end('call-provider'),
      end('all-well'),
      end('measure-speed'),
      end('report-fault'),
      end('use-mobile'),
    ],
  },
];

/**
 * Each time round three roads end (cannot, yes, slow) and one goes on. Three times 3, then 2 more: 11; and 1 with no
 * lights.
 */
export const roadsOfBoundedRound = 12n;
