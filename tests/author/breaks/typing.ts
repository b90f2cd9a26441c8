import { type Break, en, flow, retype } from './break.ts';

/** What may be wrong with a file as it is typed and saved. */
export const typing: readonly Break[] = [
  {
    name: 'a comma is missing',
    code: 'json-syntax',
    file: flow,
    line: 3,
    column: 3,
    message: 'A comma is missing before this.',
    help: 'Put it after the entry that stands before.',
    apply: (tree) => {
      retype(tree, flow, '"id": "account",', '"id": "account"');
    },
  },
  {
    name: 'a comma stands after the last entry',
    code: 'json-syntax',
    file: flow,
    line: 11,
    column: 9,
    message: 'A comma stands before a closing bracket.',
    help: 'Take the comma out.',
    apply: (tree) => {
      retype(tree, flow, '"to": "lock-out"', '"to": "lock-out",');
    },
  },
  {
    name: 'a colon is missing',
    code: 'json-syntax',
    file: flow,
    line: 3,
    column: 11,
    message: 'A colon is missing here.',
    help: 'Put a colon between the name and its value.',
    apply: (tree) => {
      retype(tree, flow, '"start":', '"start"');
    },
  },
  {
    name: 'a comment is written',
    code: 'json-syntax',
    file: flow,
    line: 43,
    column: 3,
    message: 'JSON has no comments.',
    help: 'Say it in a "why" field.',
    apply: (tree) => {
      retype(tree, flow, '"plans"', '// the plans\n  "plans"');
    },
  },
  {
    name: 'a bracket is left open',
    code: 'json-syntax',
    file: flow,
    line: 75,
    column: 14,
    message: 'A closing ] is missing before this name.',
    help: 'Close the list that ends above with a ].',
    apply: (tree) => {
      retype(
        tree,
        flow,
        '"all-well",\n      "channels": [\n        "help-page"\n      ]',
        '"all-well",\n      "channels": [\n        "help-page"',
      );
    },
  },
  {
    name: 'the last bracket is missing',
    code: 'json-syntax',
    file: flow,
    line: 79,
    column: 1,
    message: 'A closing } is missing.',
    help: 'Close every { with a }.',
    apply: (tree) => {
      tree[flow] = JSON.stringify(tree[flow], null, 2).slice(0, -1);
    },
  },
  {
    name: 'a bracket stands after the end',
    code: 'json-syntax',
    file: flow,
    line: 80,
    column: 1,
    message: 'The file goes on after its last bracket.',
    help: 'Take out what follows, or the bracket that closes too early.',
    apply: (tree) => {
      tree[flow] = `${JSON.stringify(tree[flow], null, 2)}\n}`;
    },
  },
  {
    name: 'a quotation mark is missing',
    code: 'json-syntax',
    file: flow,
    line: 2,
    column: 9,
    message: 'A text does not end.',
    help: 'Close it with a double quote on the same line.',
    apply: (tree) => {
      retype(tree, flow, '"account"', '"account');
    },
  },
  {
    name: 'single quotation marks are used',
    code: 'json-syntax',
    file: flow,
    line: 2,
    column: 9,
    message: 'This word stands without double quotes.',
    help: 'Put texts and names in double quotes; only true and false go without. Inside a text, write “ ” for quotation marks.',
    apply: (tree) => {
      retype(tree, flow, '"account"', "'account'");
    },
  },
  {
    name: 'a value is missing',
    code: 'json-syntax',
    file: flow,
    line: 2,
    column: 9,
    message: 'A value is missing here.',
    help: 'Write a text in double quotes, a list or an object.',
    apply: (tree) => {
      retype(tree, flow, '"account"', '');
    },
  },
  {
    name: 'a file is empty',
    code: 'json-syntax',
    file: flow,
    line: 1,
    column: 1,
    message: 'The file is empty.',
    help: 'Write { } at least.',
    apply: (tree) => {
      tree[flow] = '';
    },
  },
  {
    name: 'a name stands twice',
    code: 'twin-key',
    file: flow,
    line: 4,
    column: 3,
    message: '"start" stands twice in one place; only the last would count.',
    help: 'Put what stands in both into one.',
    apply: (tree) => {
      retype(tree, flow, '"start": ', '"start": "kind",\n  "start": ');
    },
  },
  {
    name: 'a file is saved in another encoding',
    code: 'unreadable-file',
    file: en,
    line: 1,
    column: 1,
    message: 'The file "account/words/en.json" is not written in UTF-8.',
    help: 'Save it again, with "UTF-8" for its encoding.',
    apply: (tree) => {
      tree[en] = Buffer.from('{ "title": "caf\xe9" }', 'latin1');
    },
  },
  {
    name: 'a flow has no flow.json',
    code: 'missing-file',
    file: flow,
    line: 1,
    column: 1,
    message: 'There is no file "account/flow.json".',
    help: 'Add it, or take the folder out in which it should be.',
    apply: (tree) => {
      delete tree[flow];
    },
  },
  {
    name: 'the list of languages is missing',
    code: 'missing-file',
    file: 'locales.json',
    line: 1,
    column: 1,
    message: 'There is no file "locales.json".',
    help: 'Add it, with a language for each folder of words; the first is the source.',
    apply: (tree) => {
      delete tree['locales.json'];
    },
  },
  {
    name: 'a flow has no words in a language',
    code: 'missing-file',
    file: en,
    line: 1,
    column: 1,
    message: 'The words of "en" are not here: there is no file "account/words/en.json".',
    help: 'Copy the file of another language and translate what stands in it.',
    apply: (tree) => {
      delete tree[en];
    },
  },
  {
    name: 'all have no words in a language',
    code: 'missing-file',
    file: 'words/en/tasks.json',
    line: 1,
    column: 1,
    message: 'The words of "en" are not here: there is no file "words/en/tasks.json".',
    help: 'Copy the file of another language and translate what stands in it.',
    apply: (tree) => {
      delete tree['words/en/tasks.json'];
    },
  },
  {
    name: 'a file of words is of no language',
    code: 'stray-file',
    file: 'account/words/fr.json',
    line: 1,
    column: 1,
    message:
      'The file "account/words/fr.json" belongs to no language of locales.json and to no list of words.',
    help: 'Add the language to locales.json, or take the file out.',
    apply: (tree) => {
      tree['account/words/fr.json'] = tree[en];
    },
  },
];
