import { type Break, flow, type Json, start } from './break.ts';

/** What may be wrong with calls, returns and rounds. */
export const calls: readonly Break[] = [
  {
    name: 'an answer goes back, and the flow does not say where others go',
    code: 'no-otherwise',
    file: flow,
    line: 38,
    column: 17,
    message:
      'The answer "shop" of "kind" leads to "return", and the flow "account" does not say where a reader goes whom no call has sent.',
    help: 'Add "otherwise" at the top of the flow: the node for a reader who has opened its page directly, or came by a plain answer.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = 'return';
    },
  },
  {
    name: 'a flow says where others go, and never goes back',
    code: 'stray-otherwise',
    file: flow,
    line: 79,
    column: 16,
    message: 'The flow "account" says "otherwise", and none of its answers leads to "return".',
    help: 'Take "otherwise" out, or lead an answer to "return".',
    apply: (tree) => {
      tree[flow].otherwise = 'recover';
    },
  },
  {
    name: 'an answer of the first flow goes back',
    code: 'stray-return',
    file: start,
    line: 14,
    column: 17,
    message:
      'The answer "nothing" of "what" leads to "return" in the flow "start", where walking begins.',
    help: 'Nobody is sent there by a call: lead the answer to a node.',
    apply: (tree) => {
      tree[start].questions[0].answers[1].to = 'return';
      tree[start].otherwise = 'account/all-well';
    },
  },
  {
    name: 'a plan bears the word for going back',
    code: 'reserved-id',
    file: flow,
    line: 45,
    column: 13,
    message: 'A plan is named "return", which is the word for going back to a caller.',
    help: 'Give it another id.',
    apply: (tree) => {
      tree[flow].plans[0].id = 'return';
    },
  },
  {
    name: 'an answer calls its own flow',
    code: 'own-call',
    file: flow,
    line: 15,
    column: 21,
    message: 'The answer "no" of "can-log-in" calls "account/kind", its own flow.',
    help: 'Lead to a node of the flow; to go back to an earlier question, write "again".',
    apply: (tree) => {
      tree[flow].questions[0].answers[1].to = { call: 'account/kind', then: 'recover' };
    },
  },
  {
    name: 'a call never comes back',
    code: 'vain-call',
    file: start,
    line: 15,
    column: 21,
    message:
      'The answer "nothing" of "what" calls "account/all-well", which does not come back: none of its answers leads to "return".',
    help: 'Lead there for good, without "call" and "then"; or write a small flow for this call, with "return" and "otherwise", and leave a flow that others use as it is.',
    apply: (tree) => {
      tree[start].questions[0].answers[1].to = {
        call: 'account/all-well',
        then: 'account/recover',
      };
    },
  },
  {
    name: 'a call goes on into a flow that goes back itself',
    code: 'lost-return',
    file: start,
    line: 12,
    column: 21,
    message:
      'The answer "hacked" of "what" goes on after its call to "account/all-well", in a flow that returns itself.',
    help: 'Lead it to a node of this flow, or to a flow without "return": how the reader came there could not be told.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = 'return';
      tree[flow].otherwise = 'recover';
      tree[start].questions[0].answers[0].to = { call: 'account/', then: 'account/all-well' };
    },
  },
  {
    name: 'a call is made by a question that another settles',
    code: 'settled-call',
    file: start,
    line: 14,
    column: 17,
    message:
      'The answer "nothing" of "what" leads into "account", which returns, and "start/sure" settles its question.',
    help: 'At the return nobody could tell which of the two was answered: lead there from a question that no other settles, and that is not asked again in a round.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = 'return';
      tree[flow].otherwise = 'recover';
      const call = { call: 'account/', then: 'account/all-well' };
      const [what] = tree[start].questions;
      what.answers[0].to = 'sure';
      what.answers[1].to = call;
      const answers = what.answers.map(({ id }: Json) => ({ id, to: call }));
      tree[start].questions.push({ id: 'sure', settles: 'what', answers });
    },
  },
  {
    name: 'more answers call a flow than anybody could look through',
    code: 'crowded-return',
    file: flow,
    line: 38,
    column: 17,
    message: 'The return of "kind" has more than 500 cases of who called.',
    help: 'Let fewer answers call this flow, or go on to "return" less often.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = 'return';
      tree[flow].otherwise = 'recover';
      const call = { call: 'account/', then: 'end' };
      tree[start].plans.push({ id: 'end', channels: ['help-page'], tasks: [] });
      for (let at = 0; at <= 500; at++) {
        const next = at < 500 ? `again-${at + 1}` : 'end';
        const answers = [
          { id: 'yes', to: call },
          { id: 'no', to: next },
        ];
        tree[start].questions.push({ id: `again-${at}`, answers });
      }
      tree[start].questions[0].answers[0].to = 'again-0';
    },
  },
  {
    name: 'flows call one another deeper than anybody could follow',
    code: 'crowded-return',
    file: 'deep-20/flow.json',
    line: 11,
    column: 17,
    message: 'The return of "look" comes back through more than 20 calls, one inside the other.',
    help: 'Let flows call one another less deep: go on to a node after a call, not to "return".',
    apply: (tree) => {
      for (let at = 0; at <= 20; at++) {
        const deeper = at < 20 ? { call: `deep-${at + 1}/`, then: 'return' } : 'return';
        const answers = [
          { id: 'yes', to: deeper },
          { id: 'no', to: 'return' },
        ];
        const questions = [{ id: 'look', answers }];
        const id = `deep-${at}`;
        const where = { start: 'look', otherwise: 'account/recover' };
        tree[`${id}/flow.json`] = { id, ...where, questions, plans: [] };
      }
      const [, nothing] = tree[start].questions[0].answers;
      nothing.to = { call: 'deep-0/', then: 'account/all-well' };
    },
  },
  {
    name: 'a flow that goes back is called by nobody',
    code: 'unreachable-node',
    file: 'aside/flow.json',
    line: 7,
    column: 13,
    message: 'No answer leads to the question "look".',
    help: 'Call this flow from an answer, with "call": "aside/" and "then", or take it out.',
    apply: (tree) => {
      const answers = ['yes', 'no'].map((id) => ({ id, to: 'return' }));
      const where = { start: 'look', otherwise: 'account/recover' };
      const questions = [{ id: 'look', answers }];
      tree['aside/flow.json'] = { id: 'aside', ...where, questions, plans: [] };
    },
  },
  {
    name: 'an answer goes again to a question that is not there',
    code: 'round-start',
    file: flow,
    line: 39,
    column: 22,
    message:
      'The answer "shop" of "kind" goes again to "unheard-of", which is no question of this flow.',
    help: 'Name an earlier question of this flow.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = { again: 'unheard-of', most: 2, then: 'recover' };
    },
  },
  {
    name: 'the times of a round stand in quotes',
    code: 'wrong-value',
    file: flow,
    line: 40,
    column: 21,
    message: '"most" of "shop" is "2".',
    help: 'Write 2, 3, 4 or 5. Write it without quotes: 2.',
    apply: (tree) => {
      const round = { again: 'can-log-in', most: '2', then: 'recover' };
      tree[flow].questions[1].answers[1].to = round;
    },
  },
  {
    name: 'two answers go again to a question, not equally often',
    code: 'round-most',
    file: flow,
    line: 33,
    column: 21,
    message:
      'The answer "shop" of "kind" goes again to "can-log-in" at most 3 times, and another answer does so at most 2 times.',
    help: 'Write the same number for all answers that go again to one question.',
    apply: (tree) => {
      const [mine, shop] = tree[flow].questions[1].answers;
      mine.to = { again: 'can-log-in', most: 2, then: 'recover' };
      shop.to = { again: 'can-log-in', most: 3, then: 'recover' };
    },
  },
  {
    name: 'a round goes through a question that settles another',
    code: 'round-body',
    file: flow,
    line: 38,
    column: 17,
    message:
      'The answer "shop" of "kind" goes again to "can-log-in"; on that way "kind" settles "can-log-in".',
    help: 'A question that is asked again speaks for its first time, and can settle no other: take out "settles", or ask it before or after the round.',
    apply: (tree) => {
      tree[flow].questions[1].settles = 'can-log-in';
      tree[flow].questions[1].answers[1].to = { again: 'can-log-in', most: 2, then: 'recover' };
    },
  },
  {
    name: 'a condition reads a copy that a round makes',
    code: 'named-copy',
    file: flow,
    line: 26,
    column: 29,
    message:
      'A condition of "kind" reads "can-log-in-2", which a round makes of "account/can-log-in".',
    help: 'Read "account/can-log-in": it has the latest answer.',
    apply: (tree) => {
      tree[flow].questions[1].answers[1].to = { again: 'can-log-in', most: 2, then: 'recover' };
      tree[flow].questions[1].answers[0].to[0].when.question = 'can-log-in-2';
    },
  },
];
