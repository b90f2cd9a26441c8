import { type Break, journeys } from './break.ts';

/** What may be wrong with a promise. */
export const promises: readonly Break[] = [
  {
    name: 'a promise reaches another plan',
    code: 'journey-plan',
    file: journeys,
    line: 10,
    column: 18,
    message:
      'The journey "the owner of a shop recovers" reaches "account/recover", not "account/lock-out".',
    help: 'Correct the flow, or the promise.',
    apply: (tree) => {
      tree[journeys].journeys[0].reaches = 'account/lock-out';
    },
  },
  {
    name: 'a promise reaches a plan that is not there',
    code: 'journey-plan',
    file: journeys,
    line: 10,
    column: 18,
    message:
      'The journey "the owner of a shop recovers" reaches "account/recover", not "account/recovr".',
    help: 'Correct the flow, or the promise. Did you mean "account/recover"?',
    apply: (tree) => {
      tree[journeys].journeys[0].reaches = 'account/recovr';
    },
  },
  {
    name: 'a promise names a channel that is not shown',
    code: 'journey-channel',
    file: journeys,
    line: 12,
    column: 9,
    message:
      'The journey "the owner of a shop recovers" promises the channel "in-app", which "account/recover" does not show on this road.',
    help: 'It shows: hacked-page.',
    apply: (tree) => {
      tree[journeys].journeys[0].channels = ['in-app'];
    },
  },
  {
    name: 'a promise ends before a plan',
    code: 'journey-trail',
    file: journeys,
    line: 5,
    column: 18,
    message:
      'The journey "the owner of a shop recovers" comes to "account/kind" and has no answer to it.',
    help: 'Answer "account/kind", or correct the answers before it.',
    apply: (tree) => {
      delete tree[journeys].journeys[0].answers.kind;
    },
  },
  {
    name: 'a promise answers what is not asked',
    code: 'journey-trail',
    file: journeys,
    line: 7,
    column: 23,
    message:
      'The journey "the owner of a shop recovers" answers "can-log-in", which is not asked on this road.',
    help: 'Take this answer out, or correct the answers before it.',
    apply: (tree) => {
      tree[journeys].journeys[0].answers['start/what'] = 'nothing';
    },
  },
  {
    name: 'a promise answers an unknown question',
    code: 'unknown-question',
    file: journeys,
    line: 9,
    column: 9,
    message: 'The journey "the owner of a shop recovers" answers "what", which is no question.',
    help: 'Name a question of this flow, or "other-flow/question". Did you mean "start/what"?',
    apply: (tree) => {
      tree[journeys].journeys[0].answers.what = 'hacked';
    },
  },
  {
    name: 'a promise gives an unknown answer',
    code: 'unknown-answer',
    file: journeys,
    line: 8,
    column: 17,
    message:
      'The journey "the owner of a shop recovers" answers "kind" with "shops", which is none of its answers.',
    help: 'Its answers are: mine, shop. Did you mean "shop"?',
    apply: (tree) => {
      tree[journeys].journeys[0].answers.kind = 'shops';
    },
  },
];
