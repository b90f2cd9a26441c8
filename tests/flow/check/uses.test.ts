import { expect, test } from 'vitest';
import { type Change, changed, faultsOf } from '../../support/small-folder.ts';
import { whole } from '../../support/small-folder-files.ts';

test('a plan cannot name a channel that does not exist', () => {
  expect(
    faultsOf(
      changed(whole, [
        'account/flow.json',
        '"hacked-page"\n      ]',
        '"hacked-page", "help-pag"\n      ]',
      ]),
    ),
  ).toEqual([
    {
      code: 'unknown-channel',
      file: 'account/flow.json',
      line: 56,
      column: 24,
      message: 'The plan "recover" names the channel "help-pag", which does not exist.',
      help: 'Name a channel of channels.json, or add it there. Did you mean "help-page"?',
    },
  ]);
});

test('a plan cannot name a task that does not exist', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['account/flow.json', '"task": "take-selfie"', '"task": "take-selfies"'],
        ['account/flow.json', '"tasks": []', '"tasks": ["take-selfie"]'],
        ['account/words/bn.json', '"take-selfie"', '"take-selfies"'],
        ['account/words/en.json', '"take-selfie"', '"take-selfies"'],
      ),
    ),
  ).toEqual([
    {
      code: 'unknown-task',
      file: 'account/flow.json',
      line: 61,
      column: 19,
      message: 'The plan "recover" names the task "take-selfies", which does not exist.',
      help: 'Name a task of tasks.json, or add it there. Did you mean "take-selfie"?',
    },
  ]);
});

test('a task cannot name a channel that does not exist', () => {
  expect(
    faultsOf(changed(whole, ['tasks.json', '"channel": "in-app"', '"channel": "in-ap"'])),
  ).toEqual([
    {
      code: 'unknown-channel',
      file: 'tasks.json',
      line: 6,
      column: 18,
      message: 'The task "change-password" names the channel "in-ap", which does not exist.',
      help: 'Name a channel of channels.json, or add it there. Did you mean "in-app"?',
    },
  ]);
});

test('a fallback is a channel', () => {
  expect(
    faultsOf(
      changed(whole, ['channels.json', '"fallback": "help-page"', '"fallback": "helppage"']),
    ),
  ).toEqual([
    {
      code: 'unknown-channel',
      file: 'channels.json',
      line: 16,
      column: 19,
      message:
        'The fallback of the channel "in-app" names the channel "helppage", which does not exist.',
      help: 'Name a channel of channels.json, or add it there. Did you mean "help-page"?',
    },
  ]);
});

test('a channel of medium confidence has a fallback', () => {
  expect(
    faultsOf(
      changed(whole, [
        'channels.json',
        '"confidence": "high"\n      },\n      "reviewBy": "2027-03-01"\n    }\n',
        '"confidence": "medium"\n      },\n      "reviewBy": "2027-03-01"\n    }\n',
      ]),
    ),
  ).toEqual([
    {
      code: 'missing-fallback',
      file: 'channels.json',
      line: 38,
      column: 23,
      message: 'The channel "help-page" is of medium confidence and has no fallback.',
      help: 'Name in "fallback" the channel to turn to when this one is gone.',
    },
  ]);
});

test('a channel that nobody names is found', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['account/flow.json', '"help-page"', '"hacked-page"'],
        ['channels.json', '"fallback": "help-page"', '"fallback": "hacked-page"'],
      ),
    ),
  ).toEqual([
    {
      code: 'unused-channel',
      file: 'channels.json',
      line: 31,
      column: 13,
      message: 'No plan, task or fallback names the channel "help-page".',
      help: 'Use it in a plan, or take it out together with its words.',
    },
  ]);
});

test('a task that no plan names is found', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['account/flow.json', '"task": "take-selfie"', '"task": "lock-up"'],
        [
          'tasks.json',
          '{\n      "id": "take-selfie"',
          '{ "id": "lock-up", "stage": "now" },\n    {\n      "id": "take-selfie"',
        ],
        ...['bn', 'en'].flatMap((tag): Change[] => [
          [`account/words/${tag}.json`, '"take-selfie"', '"lock-up"'],
          [
            `words/${tag}/tasks.json`,
            '"take-selfie"',
            '"lock-up": { "title": "Lock up" }, "take-selfie"',
          ],
        ]),
      ),
    ),
  ).toEqual([
    {
      code: 'unused-task',
      file: 'tasks.json',
      line: 10,
      column: 13,
      message: 'No plan names the task "take-selfie".',
      help: 'Use it in a plan, or take it out together with its words.',
    },
  ]);
});

test('two entries of a shared list cannot have one id', () => {
  expect(
    faultsOf(
      changed(
        whole,
        ['labels.json', '"labels": [', '"labels": [ { "id": "settings", "text": "Settings" },'],
        ['tasks.json', '"tasks": [', '"tasks": [ { "id": "take-selfie", "stage": "now" },'],
        [
          'locales.json',
          '"id": "bn"',
          '"id": "en", "name": "English", "dir": "ltr" }, { "id": "bn"',
        ],
      ),
    ),
  ).toEqual([
    {
      code: 'twin-id',
      file: 'labels.json',
      line: 4,
      column: 13,
      message: 'The id "settings" is already taken by another label.',
      help: 'Give one of the two another id. An id that readers already use must stay.',
    },
    {
      code: 'twin-id',
      file: 'locales.json',
      line: 9,
      column: 13,
      message: 'The id "en" is already taken by another locale.',
      help: 'Give one of the two another id. An id that readers already use must stay.',
    },
    {
      code: 'twin-id',
      file: 'tasks.json',
      line: 9,
      column: 13,
      message: 'The id "take-selfie" is already taken by another task.',
      help: 'Give one of the two another id. An id that readers already use must stay.',
    },
  ]);
});

test('a region lies within another region', () => {
  expect(
    faultsOf(
      changed(whole, ['regions.json', '"timeZones": []', '"timeZones": [], "within": "elsewere"']),
    ),
  ).toEqual([
    {
      code: 'unknown-region',
      file: 'regions.json',
      line: 5,
      column: 34,
      message: 'The region "elsewhere" lies within "elsewere", which is no region.',
      help: 'Name another region of regions.json. Did you mean "elsewhere"?',
    },
  ]);
});

test('a task cannot need a thing that does not exist', () => {
  const [fault] = faultsOf(changed(whole, ['tasks.json', '"camera"', '"camra"']));
  expect(fault?.code).toBe('unknown-thing');
  expect(fault?.message).toBe(
    'The task "take-selfie" names the thing "camra", which does not exist.',
  );
  expect(fault?.help).toContain('Did you mean "camera"?');
});

test('a thing that no task needs is found', () => {
  const faults = faultsOf(
    changed(whole, ['tasks.json', '"needs": [\n        "camera"\n      ],', '']),
  );
  expect(faults.map(({ code, message }) => [code, message])).toEqual([
    ['unused-thing', 'No task names the thing "camera".'],
  ]);
});
