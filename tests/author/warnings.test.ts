import { expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { run } from '../../src/author/run.ts';
import { warningsOf } from '../../src/folder/warnings-of.ts';
import { type Change, changed, writeFolder } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

const today = '2026-11-25';

function advice(...changes: readonly Change[]) {
  const folder = readFolderOnDisk(writeFolder(changed(whole, ...changes)));
  if (!folder) throw new Error('The folder is gone.');
  return warningsOf(folder, today).filter(({ code }) => code !== 'unpromised-plan');
}

test('a plan that no journey promises is warned of, and the folder is sound all the same', () => {
  const dir = writeFolder(whole);
  const { code, lines, values } = run(['check', dir]);
  const text = [...lines];
  expect(code).toBe(0);
  expect([...values]).toEqual([]);
  expect(text.slice(0, 4)).toEqual([
    `${dir}/account/flow.json:45:13  warning: No journey promises the plan "lock-out".`,
    '    45 |       "id": "lock-out",',
    '       |             ^^^^^^^^^^',
    '    Write in account/journeys.json who reaches it, so that a later change cannot lose them.',
  ]);
  expect(text.slice(-2)).toEqual([
    '2 warnings.',
    `${dir} is sound: 2 flows, 3 questions, 3 plans, 1 journey.`,
  ]);
});

test('with --json warnings are told only when they are asked for', () => {
  const dir = writeFolder(whole);
  const told = [...run(['check', dir, '--json', '--warnings']).values];
  expect(told).toHaveLength(2);
  expect(told[0]).toMatchObject({ code: 'unpromised-plan', severity: 'warning', line: 45 });
});

test('a fact past its review is warned of', () => {
  expect(advice(['channels.json', '"reviewBy": "2027-03-01"', '"reviewBy": "2026-11-24"'])).toEqual(
    [
      {
        code: 'past-review',
        file: 'channels.json',
        line: 15,
        column: 19,
        message:
          'The channel "in-app" was due to be looked at again by 2026-11-24; readers are told so.',
        help: 'Look at it, correct what has changed, and set "source" and "reviewBy" anew.',
      },
    ],
  );
});

test('a question too long to be read at a glance is warned of', () => {
  const [found] = advice(['account/words/en.json', '"Whose? (en)"', `"${'Whose? '.repeat(20)}"`]);
  expect(found).toMatchObject({
    code: 'long-title',
    file: 'account/words/en.json',
    message: 'The question "kind" has 140 characters.',
  });
});

test('a doubt for which there is no help is warned of', () => {
  const found = advice(
    ['account/flow.json', '"id": "shop"', '"id": "not-sure"'],
    ['account/journeys.json', '"kind": "shop"', '"kind": "not-sure"'],
    ['messages.json', '"is": "shop"', '"is": "not-sure"'],
    ...['bn', 'en'].map(
      (locale): Change => [
        `account/words/${locale}.json`,
        '"shop": "A shop',
        '"not-sure": "A shop',
      ],
    ),
    ...['bn', 'en'].map(
      (locale): Change => [`account/words/${locale}.json`, '"shop": "Or', '"not-sure": "Or'],
    ),
  );
  expect(found.map(({ code, file }) => [code, file])).toEqual([
    ['no-help', 'account/words/bn.json'],
    ['no-help', 'account/words/en.json'],
  ]);
});

test('a text that was left in the language of the source is warned of', () => {
  const same = '"This text was never put into Bengali."';
  const found = advice(
    ['words/bn/tasks.json', '"Film yourself (bn)"', same],
    ['words/en/tasks.json', '"Film yourself (en)"', same],
  );
  expect(found).toMatchObject([
    {
      code: 'same-words',
      file: 'words/bn/tasks.json',
      message: 'The text "take-selfie › title" is the same as in "en".',
    },
  ]);
});

test('while there are faults, only the number of warnings is told', () => {
  const dir = writeFolder(changed(whole, ['tasks.json', '"in-app"', '"in-ap"']));
  const lines = [...run(['check', dir]).lines];
  expect(lines[0]).toContain('The task "change-password" names the channel "in-ap"');
  expect(lines.slice(-2)).toEqual([
    '1 fault in 1 file.',
    '2 warnings once that is mended, or now with --warnings.',
  ]);
});

test('for a pull request each fault is an annotation at its line', () => {
  const dir = writeFolder(changed(whole, ['tasks.json', '"in-app"', '"in-ap"']));
  const { code, ...outcome } = run(['check', dir, '--github']);
  const lines = [...outcome.lines];
  expect(code).toBe(1);
  expect(lines[0]).toBe(
    `::error file=${dir}/tasks.json,line=6,col=18,title=unknown-channel::The task "change-password" names the channel "in-ap", which does not exist. Name a channel of channels.json, or add it there. Did you mean "in-app"?`,
  );
  expect(lines.some((line) => line.startsWith('::warning '))).toBe(true);
});

test.each<[string, Change]>([
  [
    'an id that every object has by itself',
    ['account/flow.json', '"id": "kind"', '"id": "__proto__"'],
  ],
  ['a language without a tag', ['locales.json', '"id": "en"', '"id": ""']],
])('%s is a fault, and keeps no warning from being given', (_, change) => {
  const { code, lines } = run(['check', '--warnings', writeFolder(changed(whole, change))]);
  expect(code).toBe(1);
  expect([...lines].join('\n')).toContain('warning: No journey promises the plan "lock-out".');
});
