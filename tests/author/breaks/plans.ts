import { type Break, flow, type Json } from './break.ts';

/** What may be wrong with a plan. */
export const plans: readonly Break[] = [
  {
    name: 'a plan has no channel',
    code: 'no-channel',
    file: flow,
    line: 46,
    column: 19,
    message:
      'The plan "lock-out" has no channel that is always there, so it may send a reader nowhere.',
    help: 'Name one official place without a condition. Where there is none, name the help page.',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).channels = [];
    },
  },
  {
    name: 'every channel of a plan has a condition',
    code: 'no-channel',
    file: flow,
    line: 55,
    column: 19,
    message:
      'The plan "recover" has no channel that is always there, so it may send a reader nowhere.',
    help: 'Name one official place without a condition. Where there is none, name the help page.',
    apply: (tree) => {
      const when = { question: 'kind', is: 'mine' };
      tree[flow].plans[1].channels = [{ channel: 'hacked-page', when }];
    },
  },
  {
    name: 'a plan names a channel twice',
    code: 'duplicate-use',
    file: flow,
    line: 48,
    column: 9,
    message: 'The plan "lock-out" names the channel "in-app" twice.',
    help: 'Keep one. Where it has two conditions, join them with "any".',
    apply: (tree, pick) => {
      const { channels } = pick(tree[flow].plans as Json[]);
      channels.push(channels[0]);
    },
  },
  {
    name: 'a plan names a task twice',
    code: 'duplicate-use',
    file: flow,
    line: 51,
    column: 9,
    message: 'The plan "lock-out" names the task "change-password" twice.',
    help: 'Keep one. Where it has two conditions, join them with "any".',
    apply: (tree, pick) => {
      const { tasks } = pick((tree[flow].plans as Json[]).slice(0, 2));
      tasks.push(tasks[0]);
    },
  },
  {
    name: 'a plan names an unknown channel',
    code: 'unknown-channel',
    file: flow,
    line: 48,
    column: 9,
    message: 'The plan "lock-out" names the channel "hacked-pge", which does not exist.',
    help: 'Name a channel of channels.json, or add it there. Did you mean "hacked-page"?',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).channels.push('hacked-pge');
    },
  },
  {
    name: 'a plan names an unknown task',
    code: 'unknown-task',
    file: flow,
    line: 51,
    column: 9,
    message: 'The plan "lock-out" names the task "unheard-of", which does not exist.',
    help: 'Name a task of tasks.json, or add it there.',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).tasks.push('unheard-of');
    },
  },
  {
    name: 'a plan asks for local help of an unknown kind',
    code: 'wrong-value',
    file: flow,
    line: 53,
    column: 9,
    message: 'Entry 1 of "local" of "lock-out" is "crimes".',
    help: 'A purpose is one of: danger, despair, child, intimate, crime, money, appeal, data. Did you mean "crime"?',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).local = ['crimes'];
    },
  },
];
