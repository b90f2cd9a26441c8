import { type Break, en } from './break.ts';

/** What may be wrong with words. */
export const words: readonly Break[] = [
  {
    name: 'a question has no words',
    code: 'missing-words',
    file: en,
    line: 3,
    column: 16,
    message: 'There are no words for "can-log-in", a question.',
    help: 'Add "can-log-in" under "questions".',
    apply: (tree, pick) => {
      const { questions } = tree[en];
      delete questions[pick(Object.keys(questions))];
    },
  },
  {
    name: 'a plan has no words',
    code: 'missing-words',
    file: en,
    line: 23,
    column: 12,
    message: 'There are no words for "lock-out", a plan.',
    help: 'Add "lock-out" under "plans".',
    apply: (tree, pick) => {
      delete tree[en].plans[pick(Object.keys(tree[en].plans))];
    },
  },
  {
    name: 'an answer has no words',
    code: 'missing-words',
    file: en,
    line: 7,
    column: 18,
    message: 'There are no words for "yes", an answer of "can-log-in".',
    help: 'Add "yes" under "answers".',
    apply: (tree, pick) => {
      const { answers } = tree[en].questions[pick(Object.keys(tree[en].questions))];
      delete answers[pick(Object.keys(answers))];
    },
  },
  {
    name: 'a task has no words',
    code: 'missing-words',
    file: 'words/en/tasks.json',
    line: 1,
    column: 1,
    message: 'There are no words for "change-password", a task.',
    help: 'Add "change-password" to this file.',
    apply: (tree, pick) => {
      const tasks = tree['words/en/tasks.json'];
      delete tasks[pick(Object.keys(tasks))];
    },
  },
  {
    name: 'a language leaves out what another says',
    code: 'missing-words',
    file: en,
    line: 4,
    column: 19,
    message: 'The language "bn" has "questions › can-log-in › lead", "en" has not.',
    help: 'Translate it, or take it out of account/words/bn.json.',
    apply: (tree) => {
      delete tree[en].questions['can-log-in'].lead;
    },
  },
  {
    name: 'there are words for nothing',
    code: 'stray-words',
    file: en,
    line: 39,
    column: 5,
    message: 'There are words for "unheard-of", which is no plan.',
    help: 'Take them out, or correct the id.',
    apply: (tree) => {
      tree[en].plans['unheard-of'] = { title: 'A', summary: 'B' };
    },
  },
  {
    name: 'a note stands under no answer',
    code: 'stray-words',
    file: en,
    line: 19,
    column: 9,
    message: 'There are words for "shops", which is no answer of "kind".',
    help: 'Take them out, or correct the id. Did you mean "shop"?',
    apply: (tree) => {
      tree[en].questions.kind.notes = { shops: 'Or a pet' };
    },
  },
  {
    name: 'a condition has no words',
    code: 'missing-condition-words',
    file: en,
    line: 28,
    column: 16,
    message:
      'There are no words for "take-selfie", a task or channel with a condition in the plan "recover".',
    help: 'Add "take-selfie" under "if", such as "If Facebook is linked".',
    apply: (tree) => {
      delete tree[en].plans.recover.if;
    },
  },
  {
    name: 'a condition that is none has words',
    code: 'stray-condition-words',
    file: en,
    line: 39,
    column: 9,
    message:
      'There are words for "hacked-page", which is no task or channel with a condition in the plan "all-well".',
    help: 'Take them out, or correct the id.',
    apply: (tree) => {
      tree[en].plans['all-well'].if = { 'hacked-page': 'If so' };
    },
  },
  {
    name: 'a text is a space',
    code: 'empty-words',
    file: en,
    line: 26,
    column: 18,
    message: 'The text "plans › lock-out › summary" is empty.',
    help: 'Write it, or take the whole entry out where it may be left out.',
    apply: (tree, pick) => {
      tree[en].plans[pick(Object.keys(tree[en].plans))].summary = '  ';
    },
  },
  {
    name: 'a text is empty',
    code: 'empty-words',
    file: en,
    line: 25,
    column: 16,
    message: '"plans › lock-out › title" is empty.',
    help: 'Write something, or take it out where it may be left out.',
    apply: (tree, pick) => {
      tree[en].plans[pick(Object.keys(tree[en].plans))].title = '';
    },
  },
  {
    name: 'a plan has no title',
    code: 'missing-field',
    file: en,
    line: 24,
    column: 17,
    message: '"title" is missing in "plans › lock-out".',
    help: 'Add "title" here.',
    apply: (tree, pick) => {
      delete tree[en].plans[pick(Object.keys(tree[en].plans))].title;
    },
  },
  {
    name: 'a list of lines is a text',
    code: 'wrong-type',
    file: en,
    line: 27,
    column: 17,
    message: '"plans › lock-out › expect" is a text.',
    help: 'It must be a list in [ ].',
    apply: (tree, pick) => {
      tree[en].plans[pick(Object.keys(tree[en].plans))].expect = 'An answer.';
    },
  },
  {
    name: 'a text names a stranger',
    code: 'unofficial-address',
    file: en,
    line: 26,
    column: 18,
    message:
      'The text "plans › lock-out › summary" names https://example.org, which is no official address.',
    help: 'Take it out, or name an https address of a host in src/flow/hosts.ts.',
    apply: (tree, pick) => {
      tree[en].plans[pick(Object.keys(tree[en].plans))].summary = 'See https://example.org now';
    },
  },
  {
    name: 'a text names a dead form',
    code: 'dead-address',
    file: en,
    line: 26,
    column: 18,
    message:
      '"plans › lock-out › summary" names the form 606967319425038, which is dead or was never confirmed.',
    help: 'Lead the reader to a channel that works. src/flow/dead-addresses.ts lists the dead ones.',
    apply: (tree, pick) => {
      tree[en].plans[pick(Object.keys(tree[en].plans))].summary = 'Not 606967319425038';
    },
  },
  {
    name: 'a text names an unknown button',
    code: 'unknown-label',
    file: en,
    line: 26,
    column: 18,
    message:
      'The text "plans › lock-out › summary" names the label "setings", which does not exist.',
    help: 'Name a label of labels.json, or add it there with its exact English text. Did you mean "settings"?',
    apply: (tree, pick) => {
      tree[en].plans[pick(Object.keys(tree[en].plans))].summary = 'Tap {setings}';
    },
  },
  {
    name: 'a language names a button by hand',
    code: 'missing-placeholder',
    file: 'words/en/channels.json',
    line: 4,
    column: 13,
    message: 'The language "bn" names {settings} in "in-app › what", "en" does not.',
    help: 'Write {settings} where it belongs, or take it out of words/bn/channels.json.',
    apply: (tree) => {
      tree['words/en/channels.json']['in-app'].what = 'Tap Settings';
    },
  },
  {
    name: 'a message asks for a secret',
    code: 'secret-blank',
    file: 'words/en/messages.json',
    line: 5,
    column: 16,
    message: 'The blank [my password] of the message "ask" asks for what nobody should write down.',
    help: 'Take it out: passwords, codes and the numbers of documents are never asked for.',
    apply: (tree) => {
      tree['words/en/messages.json'].ask.parts.hello = 'I am [my password].';
    },
  },
  {
    name: 'a message is too long',
    code: 'long-message',
    file: 'words/en/messages.json',
    line: 4,
    column: 14,
    message: 'The message "ask" may have 219 characters, 139 more than its "most".',
    help: 'Shorten its parts, or raise "most" in messages.json.',
    apply: (tree) => {
      tree['words/en/messages.json'].ask.parts.hello = 'very '.repeat(40);
    },
  },
];
