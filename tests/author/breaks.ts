import type { FaultCode } from '../../src/flow/fault.ts';

/** JSON that may be changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks what it likes.
type Json = any;
export type Tree = Record<string, Json>;

/** One way to break a sound folder: it changes the files, and says which fault must be found where. */
export interface Break {
  name: string;
  code: FaultCode;
  file: string;
  apply: (tree: Tree, pick: <T>(list: readonly T[]) => T) => void;
}

const flow = 'account/flow.json';
const start = 'start/flow.json';
const journeys = 'account/journeys.json';
const en = 'account/words/en.json';

function broken(name: string, code: FaultCode, file: string, apply: Break['apply']): Break {
  return { name, code, file, apply };
}

/** Everything an author may do wrong, one at a time. */
export const breaks: readonly Break[] = [
  broken('an answer leads nowhere', 'dangling-target', flow, (tree, pick) => {
    pick(tree[flow].questions[0].answers as Json[]).to = 'nowhere';
  }),
  broken('a route leads nowhere', 'dangling-target', flow, (tree, pick) => {
    pick(tree[flow].questions[1].answers[0].to as Json[]).to = 'other/nowhere';
  }),
  broken('a flow starts nowhere', 'dangling-target', flow, (tree) => {
    tree[flow].start = 'nowhere';
  }),
  broken('two questions bear one id', 'twin-id', flow, (tree) => {
    tree[flow].questions[1].id = tree[flow].questions[0].id;
  }),
  broken('two answers bear one id', 'twin-id', flow, (tree, pick) => {
    const { answers } = pick(tree[flow].questions as Json[]);
    answers[1].id = answers[0].id;
  }),
  broken('a plan bears the id of a question', 'twin-id', flow, (tree, pick) => {
    pick(tree[flow].plans as Json[]).id = tree[flow].questions[0].id;
  }),
  broken('a question has one answer', 'few-answers', flow, (tree, pick) => {
    pick(tree[flow].questions as Json[]).answers.pop();
  }),
  broken('a plan has no channel', 'no-channel', flow, (tree, pick) => {
    pick(tree[flow].plans as Json[]).channels = [];
  }),
  broken('a plan names a channel twice', 'duplicate-use', flow, (tree, pick) => {
    const { channels } = pick(tree[flow].plans as Json[]);
    channels.push(channels[0]);
  }),
  broken('a plan names an unknown channel', 'unknown-channel', flow, (tree, pick) => {
    pick(tree[flow].plans as Json[]).channels.push('unheard-of');
  }),
  broken('a plan names an unknown task', 'unknown-task', flow, (tree, pick) => {
    pick(tree[flow].plans as Json[]).tasks.push('unheard-of');
  }),
  broken('no route holds for everybody', 'no-default-route', flow, (tree) => {
    tree[flow].questions[1].answers[0].to.pop();
  }),
  broken('a condition reads an unknown question', 'unknown-question', flow, (tree) => {
    tree[flow].questions[1].answers[0].to[0].when.question = 'unheard-of';
  }),
  broken('a condition reads an unknown answer', 'unknown-answer', flow, (tree) => {
    tree[flow].questions[1].answers[0].to[0].when.is = 'perhaps';
  }),
  broken('a question settles itself', 'settles-question', flow, (tree, pick) => {
    const question = pick(tree[flow].questions as Json[]);
    question.settles = question.id;
  }),
  broken('a flow is called otherwise than its folder', 'folder-name', flow, (tree) => {
    tree[flow].id = 'accounts';
  }),
  broken('a name is not known', 'unknown-key', flow, (tree, pick) => {
    pick(tree[flow].plans as Json[]).chanels = [];
  }),
  broken('a field is missing', 'missing-field', flow, (tree, pick) => {
    delete pick(tree[flow].questions as Json[]).answers;
  }),
  broken('a value is of another kind', 'wrong-type', flow, (tree, pick) => {
    pick(tree[flow].plans as Json[]).tasks = 'change-password';
  }),
  broken('an id is written otherwise', 'wrong-value', flow, (tree, pick) => {
    pick(tree[flow].questions as Json[]).id = 'Not An Id';
  }),
  broken('answers lead round in a circle', 'circle', flow, (tree) => {
    tree[flow].questions[1].answers[1].to = 'can-log-in';
  }),
  broken('a node is led to by nobody', 'unreachable-node', flow, (tree) => {
    tree[start].questions[0].answers[1].to = 'account/';
  }),
  broken('a promise reaches another plan', 'journey-plan', journeys, (tree) => {
    tree[journeys].journeys[0].reaches = 'account/lock-out';
  }),
  broken('a promise names a channel that is not shown', 'journey-channel', journeys, (tree) => {
    tree[journeys].journeys[0].channels = ['in-app'];
  }),
  broken('a question has no words', 'missing-words', en, (tree, pick) => {
    const { questions } = tree[en];
    delete questions[pick(Object.keys(questions))];
  }),
  broken('a plan has no words', 'missing-words', en, (tree, pick) => {
    delete tree[en].plans[pick(Object.keys(tree[en].plans))];
  }),
  broken('an answer has no words', 'missing-words', en, (tree, pick) => {
    const { answers } = tree[en].questions[pick(Object.keys(tree[en].questions))];
    delete answers[pick(Object.keys(answers))];
  }),
  broken('there are words for nothing', 'stray-words', en, (tree) => {
    tree[en].plans['unheard-of'] = { title: 'A', summary: 'B' };
  }),
  broken('a condition has no words', 'missing-condition-words', en, (tree) => {
    delete tree[en].plans.recover.if;
  }),
  broken('a condition that is none has words', 'stray-condition-words', en, (tree) => {
    tree[en].plans['all-well'].if = { 'hacked-page': 'If so' };
  }),
  broken('a text is empty', 'empty-words', en, (tree, pick) => {
    tree[en].plans[pick(Object.keys(tree[en].plans))].summary = '  ';
  }),
  broken('a text names a stranger', 'unofficial-address', en, (tree, pick) => {
    tree[en].plans[pick(Object.keys(tree[en].plans))].summary = 'See https://example.org now';
  }),
  broken('a text names an unknown button', 'unknown-label', en, (tree, pick) => {
    tree[en].plans[pick(Object.keys(tree[en].plans))].summary = 'Tap {unheard-of}';
  }),
  broken('a channel leads to a stranger', 'unofficial-address', 'channels.json', (tree, pick) => {
    pick((tree['channels.json'].channels as Json[]).slice(1)).url = 'https://example.org';
  }),
  broken('a channel is hardly trusted', 'wrong-value', 'channels.json', (tree, pick) => {
    const channel = pick(tree['channels.json'].channels as Json[]);
    channel.source = { ...channel.source, confidence: 'low' };
  }),
  broken(
    'a doubtful channel has no fallback',
    'missing-fallback',
    'channels.json',
    (tree, pick) => {
      const channel = pick((tree['channels.json'].channels as Json[]).slice(1));
      channel.source = { ...channel.source, confidence: 'medium' };
    },
  ),
  broken('a channel is used nowhere', 'unused-channel', 'channels.json', (tree) => {
    const { channels } = tree['channels.json'];
    channels.push({ ...channels[1], id: 'unheard-of' });
  }),
  broken('a task needs an unknown thing', 'unknown-thing', 'tasks.json', (tree, pick) => {
    pick(tree['tasks.json'].tasks as Json[]).needs = ['camera', 'unheard-of'];
  }),
  broken('a button is named nowhere', 'unused-label', 'labels.json', (tree) => {
    tree['labels.json'].labels.push({ id: 'unheard-of', text: 'Unheard of' });
  }),
  broken('a message asks for a secret', 'secret-blank', 'words/en/messages.json', (tree) => {
    tree['words/en/messages.json'].ask.parts.hello = 'I am [my password].';
  }),
  broken('a message is too long', 'long-message', 'words/en/messages.json', (tree) => {
    tree['words/en/messages.json'].ask.parts.hello = 'very '.repeat(40);
  }),
  broken('a region lies within itself', 'unknown-region', 'regions.json', (tree) => {
    tree['regions.json'].regions[0].within = 'elsewhere';
  }),
];
