import { type Break, flow, type Json } from './break.ts';

/** What may be wrong with conditions, and with questions that settle others. */
export const conditions: readonly Break[] = [
  {
    name: 'a condition reads an unknown question',
    code: 'unknown-question',
    file: flow,
    line: 26,
    column: 29,
    message: 'A condition of "kind" reads "unheard-of", which does not exist.',
    help: 'Name a question of this flow, or "other-flow/question".',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to[0].when.question = 'unheard-of';
    },
  },
  {
    name: 'a condition reads a plan',
    code: 'unknown-question',
    file: flow,
    line: 26,
    column: 29,
    message: 'A condition of "kind" reads "recover", which is a plan.',
    help: 'Name a question of this flow, or "other-flow/question".',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to[0].when.question = 'recover';
    },
  },
  {
    name: 'a message reads an unknown question',
    code: 'unknown-question',
    file: 'messages.json',
    line: 17,
    column: 25,
    message: 'A condition of "ask" reads "kind", which does not exist.',
    help: 'Name a question of this flow, or "other-flow/question". Did you mean "account/kind"?',
    apply: (tree) => {
      tree['messages.json'].messages[0].parts[1].when.question = 'kind';
    },
  },
  {
    name: 'a condition reads an unknown answer',
    code: 'unknown-answer',
    file: flow,
    line: 27,
    column: 23,
    message:
      'A condition of "kind" asks whether "can-log-in" is "perhaps", which is none of its answers.',
    help: 'Its answers are: yes, no.',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to[0].when.is = 'perhaps';
    },
  },
  {
    name: 'one of several answers in a condition is unknown',
    code: 'unknown-answer',
    file: flow,
    line: 66,
    column: 15,
    message: 'A condition of "recover" asks whether "kind" is "shp", which is none of its answers.',
    help: 'Its answers are: mine, shop. Did you mean "shop"?',
    apply: (tree) => {
      tree[flow].plans[1].tasks[1].when.is.push('shp');
    },
  },
  {
    name: 'a condition reads what no road to it asks',
    code: 'unasked-question',
    file: flow,
    line: 78,
    column: 25,
    message: 'A condition of "all-well" reads "can-log-in", which no road to it asks.',
    help: 'Ask it earlier, read another question, or take the condition out.',
    apply: (tree) => {
      tree[flow].plans[2].channels.push({
        channel: 'in-app',
        when: { question: 'can-log-in', is: 'no' },
      });
    },
  },
  {
    name: 'a question settles itself',
    code: 'settles-question',
    file: flow,
    line: 17,
    column: 18,
    message: 'The question "can-log-in" settles "can-log-in", which is itself.',
    help: 'Name another question of this flow.',
    apply: (tree, pick) => {
      const question = pick(tree[flow].questions as Json[]);
      question.settles = question.id;
    },
  },
  {
    name: 'a question settles one that is not there',
    code: 'settles-question',
    file: flow,
    line: 41,
    column: 18,
    message: 'The question "kind" settles "can-login", which is no question of this flow.',
    help: 'Name another question of this flow. Did you mean "can-log-in"?',
    apply: (tree) => {
      tree[flow].questions[1].settles = 'can-login';
    },
  },
  {
    name: 'a question settles another with other answers',
    code: 'settles-answer',
    file: flow,
    line: 22,
    column: 17,
    message: 'The question "kind" settles "can-log-in", which has no answer "mine".',
    help: 'Use its answers: yes, no.',
    apply: (tree) => {
      tree[flow].questions[1].settles = 'can-log-in';
    },
  },
  {
    name: 'a condition is written as a text',
    code: 'wrong-type',
    file: flow,
    line: 25,
    column: 23,
    message: '"when" of "mine" is a text.',
    help: 'It must be an object in { }.',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to[0].when = 'can-log-in = yes';
    },
  },
  {
    name: 'a condition is of no known form',
    code: 'wrong-type',
    file: flow,
    line: 25,
    column: 23,
    message: '"when" of "mine" has none of the names known here.',
    help: 'Known here: question, all, any, not.',
    apply: (tree) => {
      tree[flow].questions[1].answers[0].to[0].when = { or: [] };
    },
  },
];
