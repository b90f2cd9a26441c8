import { type Break, flow, type Json, journeys } from './break.ts';

/** What may be wrong with the form of a file that is JSON. */
export const form: readonly Break[] = [
  {
    name: 'a flow is called otherwise than its folder',
    code: 'folder-name',
    file: flow,
    line: 2,
    column: 9,
    message: 'The flow in the folder "account" calls itself "accounts".',
    help: 'Write "id": "account", or rename the folder.',
    apply: (tree) => {
      tree[flow].id = 'accounts';
    },
  },
  {
    name: 'a name is mistyped',
    code: 'unknown-key',
    file: flow,
    line: 52,
    column: 7,
    message: 'The name "chanels" is not known in "lock-out".',
    help: 'Known here: id, why, first, channels, tasks, local, related.',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).chanels = [];
    },
  },
  {
    name: 'a name is invented',
    code: 'unknown-key',
    file: flow,
    line: 79,
    column: 3,
    message: 'The name "colour" is not known here.',
    help: 'Known here: $schema, id, why, private, reader, start, otherwise, questions, plans.',
    apply: (tree) => {
      tree[flow].colour = 'red';
    },
  },
  {
    name: 'a field is missing',
    code: 'missing-field',
    file: flow,
    line: 5,
    column: 5,
    message: '"answers" is missing in "can-log-in".',
    help: 'Add "answers" here.',
    apply: (tree, pick) => {
      delete pick(tree[flow].questions as Json[]).answers;
    },
  },
  {
    name: 'a promise says not what it reaches',
    code: 'missing-field',
    file: journeys,
    line: 3,
    column: 5,
    message: '"reaches" is missing in "the owner of a shop recovers".',
    help: 'Add "reaches" here.',
    apply: (tree) => {
      delete tree[journeys].journeys[0].reaches;
    },
  },
  {
    name: 'a value is of another kind',
    code: 'wrong-type',
    file: flow,
    line: 49,
    column: 16,
    message: '"tasks" of "lock-out" is a text.',
    help: 'It must be a list in [ ].',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).tasks = 'change-password';
    },
  },
  {
    name: 'an answer is a text alone',
    code: 'wrong-type',
    file: flow,
    line: 12,
    column: 9,
    message: 'Entry 2 of "answers" of "can-log-in" is a text.',
    help: 'It must be an object in { }.',
    apply: (tree, pick) => {
      const { answers } = pick(tree[flow].questions as Json[]);
      answers[1] = 'no';
    },
  },
  {
    name: 'an id is written otherwise',
    code: 'wrong-value',
    file: flow,
    line: 6,
    column: 13,
    message: '"id" is "Not An Id".',
    help: 'Use lower-case words joined by hyphens.',
    apply: (tree, pick) => {
      pick(tree[flow].questions as Json[]).id = 'Not An Id';
    },
  },
  {
    name: 'a promise shows no channel',
    code: 'wrong-value',
    file: journeys,
    line: 11,
    column: 19,
    message: '"channels" of "the owner of a shop recovers" is empty.',
    help: 'It needs an entry or more.',
    apply: (tree) => {
      tree[journeys].journeys[0].channels = [];
    },
  },
  {
    name: 'a channel is of an unknown kind',
    code: 'wrong-type',
    file: 'channels.json',
    line: 20,
    column: 15,
    message: '"kind" of "hacked-page" is "website".',
    help: 'Write one of: page, form, in-app, phone, post, message, profile.',
    apply: (tree) => {
      tree['channels.json'].channels[1].kind = 'website';
    },
  },
  {
    name: 'a day is written otherwise',
    code: 'wrong-value',
    file: 'channels.json',
    line: 15,
    column: 19,
    message: '"reviewBy" of "in-app" is "1 March 2027".',
    help: 'Write a day as 2027-03-01.',
    apply: (tree, pick) => {
      pick(tree['channels.json'].channels as Json[]).reviewBy = '1 March 2027';
    },
  },
  {
    name: 'a stage is unknown',
    code: 'wrong-value',
    file: 'tasks.json',
    line: 5,
    column: 16,
    message: '"stage" of "change-password" is "nexts".',
    help: 'A stage is one of: prepare, now, next, later. Did you mean "next"?',
    apply: (tree, pick) => {
      pick(tree['tasks.json'].tasks as Json[]).stage = 'nexts';
    },
  },
  {
    name: 'a mark is unknown',
    code: 'wrong-value',
    file: 'tasks.json',
    line: 8,
    column: 9,
    message: 'Entry 1 of "marks" of "change-password" is "dangerous".',
    help: 'A mark is one of: noticed, evidence-first, owner-only.',
    apply: (tree, pick) => {
      pick(tree['tasks.json'].tasks as Json[]).marks = ['dangerous'];
    },
  },
  {
    name: 'a number is too small',
    code: 'wrong-value',
    file: 'messages.json',
    line: 9,
    column: 15,
    message: '"most" of "ask" is 8.',
    help: 'Write 70 or more.',
    apply: (tree) => {
      tree['messages.json'].messages[0].most = 8;
    },
  },
  {
    name: 'a number is too large',
    code: 'wrong-value',
    file: 'channels.json',
    line: 18,
    column: 17,
    message: '"days" of "in-app" is 365.',
    help: 'Write 90 or less.',
    apply: (tree, pick) => {
      pick(tree['channels.json'].channels as Json[]).followUp = { days: 365, basis: 'ours' };
    },
  },
  {
    name: 'a number is not whole',
    code: 'wrong-type',
    file: 'channels.json',
    line: 18,
    column: 17,
    message: '"days" of "in-app" is 2.5.',
    help: 'It must be a whole number.',
    apply: (tree, pick) => {
      pick(tree['channels.json'].channels as Json[]).followUp = { days: 2.5, basis: 'ours' };
    },
  },
  {
    name: 'a telephone number has letters',
    code: 'wrong-value',
    file: 'regions.json',
    line: 19,
    column: 13,
    message: 'Entry 1 of "phones" of "police" is "call 999".',
    help: 'Write a number with digits and spaces only.',
    apply: (tree) => {
      tree['regions.json'].regions[0].helps[0].phones = ['call 999'];
    },
  },
  {
    name: 'a direction of writing is unknown',
    code: 'wrong-value',
    file: 'locales.json',
    line: 6,
    column: 14,
    message: '"dir" of "bn" is "left".',
    help: 'Write one of: ltr, rtl.',
    apply: (tree, pick) => {
      pick(tree['locales.json'].locales as Json[]).dir = 'left';
    },
  },
];
