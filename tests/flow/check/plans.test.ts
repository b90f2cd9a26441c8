import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { structure } from '../../support/small-folder-files.ts';

test('a plan has a channel', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"channels": [\n        "help-page"\n      ]',
        '"channels": []',
      ]),
    ),
  ).toEqual([
    {
      code: 'no-channel',
      file: 'account/flow.json',
      line: 73,
      column: 19,
      message:
        'The plan "all-well" has no channel that is always there, so it may send a reader nowhere.',
      help: 'Name one official place without a condition. Where there is none, name the help page.',
    },
  ]);
});

test('a plan names a task once', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"tasks": [\n        "change-password"\n      ]',
        '"tasks": ["change-password", "change-password"]',
      ]),
    ),
  ).toEqual([
    {
      code: 'duplicate-use',
      file: 'account/flow.json',
      line: 49,
      column: 36,
      message: 'The plan "lock-out" names the task "change-password" twice.',
      help: 'Keep one. Where it has two conditions, join them with "any".',
    },
  ]);
});

test('a plan names a channel once, whatever the condition', () => {
  expect(
    faultsOf(
      changed(structure, [
        'account/flow.json',
        '"hacked-page"\n      ]',
        '"hacked-page", { "channel": "hacked-page", "when": { "question": "kind", "is": "shop" } }\n      ]',
      ]),
    ),
  ).toEqual([
    {
      code: 'duplicate-use',
      file: 'account/flow.json',
      line: 56,
      column: 24,
      message: 'The plan "recover" names the channel "hacked-page" twice.',
      help: 'Keep one. Where it has two conditions, join them with "any".',
    },
  ]);
});
