import type { Flow } from '../../src/flow/flow-schema.ts';
import { buildGraph } from '../../src/flow/graph.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { compile } from '../../src/machine/compile.ts';

const start: Flow = {
  id: 'start',
  start: 'what',
  questions: [
    {
      id: 'what',
      answers: [
        { id: 'hacked', to: 'account/' },
        { id: 'nothing', to: 'account/all-well' },
      ],
    },
  ],
  plans: [],
};

const account: Flow = {
  id: 'account',
  start: 'can-log-in',
  questions: [
    {
      id: 'can-log-in',
      answers: [
        { id: 'yes', to: 'facebook' },
        { id: 'no', to: 'email-changed' },
      ],
    },
    {
      id: 'email-changed',
      answers: [
        { id: 'yes', to: 'facebook' },
        { id: 'not-sure', to: 'look-in-mail' },
      ],
    },
    {
      id: 'look-in-mail',
      settles: 'email-changed',
      answers: [
        { id: 'yes', to: 'facebook' },
        { id: 'no', to: 'facebook' },
      ],
    },
    {
      id: 'facebook',
      answers: [
        {
          id: 'yes',
          to: [
            { when: { question: 'email-changed', is: 'yes' }, to: 'undo-change' },
            { to: 'recover' },
          ],
        },
        { id: 'no', to: 'recover' },
      ],
    },
  ],
  plans: [
    { id: 'undo-change', channels: ['mail'], tasks: ['open-mail'] },
    { id: 'recover', channels: ['page'], tasks: ['open-page'] },
    { id: 'all-well', channels: ['page'], tasks: ['rest'] },
  ],
};

/** Two small flows with a shared ending, a condition, and a question that settles another. */
export const graph = buildGraph([start, account]);

export const machine = compile(graph);

/** A trail from its short form: "start/what=hacked account/can-log-in=no". */
export function trailFrom(text: string): Trail {
  return text
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [question = '', answer = ''] = pair.split('=');
      return { question, answer };
    });
}
