import { expect, test } from 'vitest';
import { changed, faultsOf } from '../../support/small-folder.ts';
import { whole } from '../../support/small-folder-files.ts';

test('a message must be offered somewhere', () => {
  const faults = faultsOf(
    changed(whole, ['messages.json', '"channels": [\n        "hacked-page"\n      ],', '']),
  );
  expect(faults).toEqual([
    {
      code: 'missing-field',
      file: 'messages.json',
      line: 3,
      column: 5,
      message: 'The message "ask" is offered on no plan.',
      help: 'Name in "channels" or "tasks" what it belongs to.',
    },
  ]);
});

test('a message cannot name a channel that does not exist', () => {
  const [fault] = faultsOf(changed(whole, ['messages.json', '"hacked-page"', '"hacked-pag"']));
  expect(fault?.code).toBe('unknown-channel');
  expect(fault?.message).toBe(
    'The message "ask" names the channel "hacked-pag", which does not exist.',
  );
});

test('a message cannot be for a region that does not exist', () => {
  const [fault] = faultsOf(
    changed(whole, ['messages.json', '"most": 80', '"most": 80, "region": "elswhere"']),
  );
  expect(fault?.code).toBe('unknown-region');
  expect(fault?.message).toBe(
    'The message "ask" is for the region "elswhere", which does not exist.',
  );
  expect(fault?.help).toContain('Did you mean "elsewhere"?');
});

test('a part of a message cannot read an answer that does not exist', () => {
  const [fault] = faultsOf(changed(whole, ['messages.json', '"is": "shop"', '"is": "shops"']));
  expect(fault?.code).toBe('unknown-answer');
  expect(fault?.file).toBe('messages.json');
});

test('a message has one part of a name', () => {
  const [fault] = faultsOf(
    changed(
      whole,
      ['messages.json', '"id": "shop"', '"id": "hello"'],
      ['words/bn/messages.json', ',\n      "shop": "It is a shop. (bn)"', ''],
      ['words/en/messages.json', ',\n      "shop": "It is a shop. (en)"', ''],
    ),
  );
  expect(fault?.code).toBe('twin-id');
});

test('what follows a channel must exist', () => {
  const followUp = '"followUp": { "days": 7, "basis": "ours", "refused": ["help-pag"] }';
  const [fault] = faultsOf(
    changed(whole, [
      'channels.json',
      '"fallback": "help-page"',
      `"fallback": "help-page", ${followUp}`,
    ]),
  );
  expect(fault?.code).toBe('unknown-channel');
  expect(fault?.message).toBe(
    'What follows the channel "in-app" names the channel "help-pag", which does not exist.',
  );
});
