import { type Break, flow, type Json, removeFolder, start } from './break.ts';

/** What may be wrong with where answers lead. */
export const roads: readonly Break[] = [
  {
    name: 'an answer leads nowhere',
    code: 'dangling-target',
    file: flow,
    line: 10,
    column: 17,
    message: 'The answer "yes" of "can-log-in" leads to "nowhere", which does not exist.',
    help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node".',
    apply: (tree, pick) => {
      pick(tree[flow].questions[0].answers as Json[]).to = 'nowhere';
    },
  },
  {
    name: 'a route leads nowhere',
    code: 'dangling-target',
    file: flow,
    line: 29,
    column: 21,
    message: 'The answer "mine" of "kind" leads to "other/nowhere", which does not exist.',
    help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node".',
    apply: (tree, pick) => {
      pick(tree[flow].questions[1].answers[0].to as Json[]).to = 'other/nowhere';
    },
  },
  {
    name: 'an answer leads to a flow whose name is mistyped',
    code: 'dangling-target',
    file: start,
    line: 10,
    column: 17,
    message: 'The answer "hacked" of "what" leads to "acount/", which does not exist.',
    help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "account/"?',
    apply: (tree) => {
      tree[start].questions[0].answers[0].to = 'acount/';
    },
  },
  {
    name: 'a flow starts nowhere',
    code: 'dangling-target',
    file: flow,
    line: 3,
    column: 12,
    message: 'The flow "account" starts at "can-login", which does not exist.',
    help: 'Name a question or plan of this flow. Did you mean "can-log-in"?',
    apply: (tree) => {
      tree[flow].start = 'can-login';
    },
  },
  {
    name: 'a plan is related to nowhere',
    code: 'dangling-target',
    file: flow,
    line: 53,
    column: 9,
    message: 'The plan "lock-out" is related to "recovery", which does not exist.',
    help: 'Name a question or plan of this flow, "other-flow/" or "other-flow/node". Did you mean "recover"?',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).related = ['recovery'];
    },
  },
  {
    name: 'two questions bear one id',
    code: 'twin-id',
    file: flow,
    line: 19,
    column: 13,
    message: 'The id "can-log-in" is already taken by another question or plan of this flow.',
    help: 'Give one of the two another id. An id that readers already use must stay.',
    apply: (tree) => {
      tree[flow].questions[1].id = tree[flow].questions[0].id;
    },
  },
  {
    name: 'two answers bear one id',
    code: 'twin-id',
    file: flow,
    line: 13,
    column: 17,
    message: 'The id "yes" is already taken by another answer of "can-log-in".',
    help: 'Give one of the two another id. An id that readers already use must stay.',
    apply: (tree, pick) => {
      const { answers } = pick(tree[flow].questions as Json[]);
      answers[1].id = answers[0].id;
    },
  },
  {
    name: 'a plan bears the id of a question',
    code: 'twin-id',
    file: flow,
    line: 45,
    column: 13,
    message: 'The id "can-log-in" is already taken by another question or plan of this flow.',
    help: 'Give one of the two another id. An id that readers already use must stay.',
    apply: (tree, pick) => {
      pick(tree[flow].plans as Json[]).id = tree[flow].questions[0].id;
    },
  },
  {
    name: 'a question has one answer',
    code: 'few-answers',
    file: flow,
    line: 7,
    column: 18,
    message: 'The question "can-log-in" has only one answer.',
    help: 'Give it two answers or more, or leave the question out.',
    apply: (tree, pick) => {
      pick(tree[flow].questions as Json[]).answers.pop();
    },
  },
  {
    name: 'a question has no answer',
    code: 'few-answers',
    file: flow,
    line: 7,
    column: 18,
    message: 'The question "can-log-in" has no answer.',
    help: 'Give it two answers or more, or leave the question out.',
    apply: (tree, pick) => {
      pick(tree[flow].questions as Json[]).answers = [];
    },
  },
  {
    name: 'no route holds for everybody',
    code: 'no-default-route',
    file: flow,
    line: 24,
    column: 13,
    message: 'Every route of the answer "mine" of "kind" has a condition, so it may lead nowhere.',
    help: 'Add a last route without "when", for everybody else.',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to.pop();
    },
  },
  {
    name: 'a route stands after the one for everybody',
    code: 'unreachable-route',
    file: flow,
    line: 27,
    column: 13,
    message:
      'Route 2 of the answer "mine" of "kind" is never taken: it stands after one without a condition.',
    help: 'Move it up, change its condition, or take it out.',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to.reverse();
    },
  },
  {
    name: 'a route repeats the condition of another',
    code: 'unreachable-route',
    file: flow,
    line: 31,
    column: 13,
    message:
      'Route 2 of the answer "mine" of "kind" is never taken: it stands after one that is true whenever it is.',
    help: 'Move it up, change its condition, or take it out.',
    apply: (tree) => {
      const { to } = tree[flow].questions[1].answers[0];
      to.splice(1, 0, { ...to[0], to: 'recover' });
    },
  },
  {
    name: 'answers lead round in a circle',
    code: 'circle',
    file: flow,
    line: 38,
    column: 17,
    message: 'A circle: can-log-in → kind → can-log-in.',
    help: 'Every road must end in a plan: lead the answer "shop" of "kind" on to another node.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = 'can-log-in';
    },
  },
  {
    name: 'an answer leads to its own question',
    code: 'circle',
    file: flow,
    line: 23,
    column: 17,
    message: 'A circle: kind → kind.',
    help: 'Every road must end in a plan: lead the answer "mine" of "kind" on to another node.',
    apply: (tree, pick) => {
      pick(tree[flow].questions[1].answers as Json[]).to = 'kind';
    },
  },
  {
    name: 'an answer leads back to the start',
    code: 'circle',
    file: flow,
    line: 38,
    column: 17,
    message: 'A circle: start/what → can-log-in → kind → start/what.',
    help: 'Every road must end in a plan: lead the answer "shop" of "kind" on to another node.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = 'start/';
    },
  },
  {
    name: 'a plan is led to by nobody',
    code: 'unreachable-node',
    file: flow,
    line: 72,
    column: 13,
    message: 'No answer leads to the plan "all-well".',
    help: 'Lead an answer to it, or take it out.',
    apply: (tree) => {
      tree[start].questions[0].answers[1].to = 'account/';
    },
  },
  {
    name: 'a question is led to by nobody',
    code: 'unreachable-node',
    file: flow,
    line: 19,
    column: 13,
    message: 'No answer leads to the question "kind".',
    help: 'Lead an answer to it, or take it out.',
    apply: (tree) => {
      tree[flow].questions[0].answers[1].to = 'recover';
    },
  },
  {
    name: 'no flow is the start',
    code: 'no-start-flow',
    file: start,
    line: 1,
    column: 1,
    message: 'There are several flows, and none of them is named "start".',
    help: 'Walking begins at the flow "start". Add it, with an answer for each flow.',
    apply: (tree) => {
      tree['begin/flow.json'] = { ...tree[start], id: 'begin' };
      removeFolder(tree, 'start');
    },
  },
  {
    name: 'a road asks nine questions',
    code: 'long-road',
    file: flow,
    line: 108,
    column: 13,
    message:
      'The question "question-8" is the 9th on the road start/what=hacked, account/can-log-in=no, account/kind=shop, account/question-3=yes, account/question-4=yes, account/question-5=yes, account/question-6=yes, account/question-7=yes.',
    help: 'Nobody should be asked more than 8 questions: leave one out, or ask it only where it changes the plan.',
    apply: (tree) => {
      const { questions } = tree[flow];
      const more = [3, 4, 5, 6, 7, 8, 9].map((at) => ({
        id: `question-${at}`,
        answers: ['yes', 'no'].map((id) => ({ id, to: at < 9 ? `question-${at + 1}` : 'recover' })),
      }));
      questions[1].answers[1].to = 'question-3';
      questions.push(...more);
    },
  },
];
