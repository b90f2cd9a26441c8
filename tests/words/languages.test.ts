import { expect, test } from 'vitest';
import { changed, faultsOf, without } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

test('a text that one language leaves out is found', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['account/words/en.json', '"lead": "Try it (en)",', ''],
        [
          'account/words/bn.json',
          ',\n      "notes": {\n        "shop": "Or a pet (bn)"\n      }',
          '',
        ],
      ),
    ),
  ).toEqual([
    {
      code: 'missing-words',
      file: 'account/words/bn.json',
      line: 12,
      column: 13,
      message: 'The language "en" has "questions › kind › notes", "bn" has not.',
      help: 'Translate it, or take it out of account/words/en.json.',
    },
    {
      code: 'missing-words',
      file: 'account/words/en.json',
      line: 4,
      column: 19,
      message: 'The language "bn" has "questions › can-log-in › lead", "en" has not.',
      help: 'Translate it, or take it out of account/words/bn.json.',
    },
  ]);
});

test('a label that one language leaves out is found', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['words/en/tasks.json', '{settings}', 'settings'],
        ['words/en/tasks.json', 'Film yourself', 'Film yourself in {settings}'],
      ),
    ),
  ).toEqual([
    {
      code: 'missing-placeholder',
      file: 'words/bn/tasks.json',
      line: 9,
      column: 14,
      message: 'The language "en" names {settings} in "take-selfie › title", "bn" does not.',
      help: 'Write {settings} where it belongs, or take it out of words/en/tasks.json.',
    },
    {
      code: 'missing-placeholder',
      file: 'words/en/tasks.json',
      line: 4,
      column: 12,
      message: 'The language "bn" names {settings} in "change-password › how", "en" does not.',
      help: 'Write {settings} where it belongs, or take it out of words/bn/tasks.json.',
    },
  ]);
});

test('a name in braces that the frame of one language leaves out is found', () => {
  expect(
    faultsOf(
      changed(whole, ['words/en/frame.json', '"savedProgress": "{done} ', '"savedProgress": "']),
    ),
  ).toEqual([
    {
      code: 'missing-placeholder',
      file: 'words/en/frame.json',
      line: 11,
      column: 22,
      message: 'The language "bn" names {done} in "front › savedProgress", "en" does not.',
      help: 'Write {done} where it belongs, or take it out of words/bn/frame.json.',
    },
  ]);
});

test('a name in braces is a label', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['words/bn/tasks.json', '{settings}', '{setings}'],
        ['words/en/tasks.json', '{settings}', '{setings}'],
      ),
    ),
  ).toEqual([
    {
      code: 'unknown-label',
      file: 'words/bn/tasks.json',
      line: 5,
      column: 7,
      message:
        'The text "change-password › how › 1" names the label "setings", which does not exist.',
      help: 'Name a label of labels.json, or add it there with its exact English text. Did you mean "settings"?',
    },
    {
      code: 'unknown-label',
      file: 'words/en/tasks.json',
      line: 5,
      column: 7,
      message:
        'The text "change-password › how › 1" names the label "setings", which does not exist.',
      help: 'Name a label of labels.json, or add it there with its exact English text. Did you mean "settings"?',
    },
  ]);
});

test('the path of a channel names labels', () => {
  expect(
    faultsOf(
      changed(whole, [
        'channels.json',
        '"path": [\n        "settings"',
        '"path": [\n        "setings"',
      ]),
    ),
  ).toEqual([
    {
      code: 'unknown-label',
      file: 'channels.json',
      line: 7,
      column: 9,
      message: 'The channel "in-app" names the label "setings", which does not exist.',
      help: 'Name a label of labels.json, or add it there with its exact English text. Did you mean "settings"?',
    },
  ]);
});

test('a label that nobody names is found', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['labels.json', '"labels": [', '"labels": [ { "id": "menu", "text": "Menu" },'],
        ['words/bn/labels.json', '{', '{ "menu": "মেনু",'],
      ),
    ),
  ).toEqual([
    {
      code: 'unused-label',
      file: 'labels.json',
      line: 2,
      column: 23,
      message: 'No text and no channel names the label "menu".',
      help: 'Name it in a text as {menu}, or take it out together with its words.',
    },
  ]);
});

test('a missing file of words is one fault', () => {
  expect(faultsOf(without(whole, 'words/en/channels.json', 'account/words/en.json'))).toEqual([
    {
      code: 'missing-file',
      file: 'account/words/en.json',
      line: 1,
      column: 1,
      message: 'The words of "en" are not here: there is no file "account/words/en.json".',
      help: 'Copy the file of another language and translate what stands in it.',
    },
    {
      code: 'missing-file',
      file: 'words/en/channels.json',
      line: 1,
      column: 1,
      message: 'The words of "en" are not here: there is no file "words/en/channels.json".',
      help: 'Copy the file of another language and translate what stands in it.',
    },
  ]);
});

test('a file of words in no language is found', () => {
  expect(
    faultsOf({
      ...whole,
      'account/words/fr.json': whole['account/words/en.json'],
      'words/en/labels.json': {},
      'words/bn/task.json': {},
    }),
  ).toEqual([
    {
      code: 'stray-file',
      file: 'account/words/fr.json',
      line: 1,
      column: 1,
      message:
        'The file "account/words/fr.json" belongs to no language of locales.json and to no list of words.',
      help: 'Add the language to locales.json, or take the file out.',
    },
    {
      code: 'stray-file',
      file: 'words/bn/task.json',
      line: 1,
      column: 1,
      message:
        'The file "words/bn/task.json" belongs to no language of locales.json and to no list of words.',
      help: 'Add the language to locales.json, or take the file out.',
    },
    {
      code: 'stray-file',
      file: 'words/en/labels.json',
      line: 1,
      column: 1,
      message:
        'The file "words/en/labels.json" belongs to no language of locales.json and to no list of words.',
      help: 'Add the language to locales.json, or take the file out.',
    },
  ]);
});

test.each(['instagram-recovery.com', 'www.insta-help.net', 'help@insta-help.net', 'wa.me/123'])(
  'a text that names %s is refused, also without a scheme',
  (name) => {
    const faults = faultsOf(
      changed(whole, ['words/en/tasks.json', 'Film yourself', `Ask ${name} now`]),
    );
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'unofficial-address words/en/tasks.json',
    ]);
  },
);

test('a text names only official addresses', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['words/en/tasks.json', 'Film yourself', 'See https://insta-help.example/x.'],
        [
          'words/bn/tasks.json',
          'Film yourself',
          'See http://www.instagram.com or https://help.instagram.com, not https:// alone',
        ],
      ),
    ),
  ).toEqual([
    {
      code: 'unofficial-address',
      file: 'words/bn/tasks.json',
      line: 9,
      column: 14,
      message:
        'The text "take-selfie › title" names http://www.instagram.com, which is no official address.',
      help: 'Take it out, or name an https address of a host in src/flow/hosts.ts.',
    },
    {
      code: 'unofficial-address',
      file: 'words/en/tasks.json',
      line: 9,
      column: 14,
      message:
        'The text "take-selfie › title" names https://insta-help.example/x, which is no official address.',
      help: 'Take it out, or name an https address of a host in src/flow/hosts.ts.',
    },
  ]);
});
