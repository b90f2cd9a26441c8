import { describe, expect, test } from 'vitest';
import { run } from '../../src/author/run.ts';
import { changed, writeFolder } from '../support/small-folder.ts';
import { type Files, structure, whole } from '../support/small-folder-files.ts';

const recover = 'start/what=hacked,can-log-in=no,kind=mine';

describe('plan', () => {
  test('gives channels with their address and tasks with their stage', () => {
    expect(answer(whole, 'plan', '--answers', recover).values).toEqual([
      {
        plan: 'account/recover',
        channels: [{ id: 'hacked-page', url: 'https://www.instagram.com/hacked/' }],
        tasks: [
          { id: 'change-password', stage: 'now', condition: 'true' },
          { id: 'take-selfie', stage: 'next', condition: 'true' },
        ],
      },
    ]);
  });

  test('leaves out what does not apply, and says what is unknown', () => {
    const tasksFor = (...options: string[]) => answer(whole, 'plan', ...options).values[0]?.tasks;
    expect(tasksFor('--answers', 'start/what=hacked,can-log-in=no,kind=shop')).toEqual([
      { id: 'change-password', stage: 'now', condition: 'true' },
    ]);
    expect(tasksFor('--node', 'account/recover')).toEqual([
      { id: 'change-password', stage: 'now', condition: 'true' },
      { id: 'take-selfie', stage: 'next', condition: 'unknown' },
    ]);
  });

  test('knows neither address nor stage where there are flows alone', () => {
    expect(answer(structure, 'plan', '--answers', 'can-log-in=yes').values).toEqual([
      {
        plan: 'account/lock-out',
        channels: [{ id: 'in-app', url: null }],
        tasks: [{ id: 'change-password', stage: null, condition: 'true' }],
      },
    ]);
  });

  test('is written out in the words of a language', () => {
    const { lines } = answer(whole, 'plan', '--node', 'account/recover', '--locale', 'bn');
    expect(lines.slice(0, 2)).toEqual(['Recover (bn)', 'Get it back (bn)']);
    expect(lines).toContain('  [ ] Change it (bn)');
    expect(lines).toContain('      In “Settings” (সেটিংস) (bn)');
    expect(lines).toContain('  [ ] If it is yours (bn): Film yourself (bn)');
    expect(lines).toContain('  Hacked (bn) — https://www.instagram.com/hacked/');
  });

  test('is written out in ids where there are no words', () => {
    const { lines } = answer(structure, 'plan', '--answers', 'can-log-in=yes');
    expect(lines).toEqual([
      'account/lock-out',
      '',
      'tasks',
      '  [ ] change-password',
      '',
      'channels',
      '  in-app',
    ]);
  });

  test.each([
    [
      'the answers end at a question',
      ['--answers', 'what=hacked'],
      1,
      'The answers end at the question "account/can-log-in".',
    ],
    [
      'the node is a question',
      ['--node', 'account/kind'],
      1,
      '"account/kind" is a question, not a plan.',
    ],
    [
      'there is no such node',
      ['--node', 'account/recove'],
      1,
      'There is no plan "account/recove". Did you mean "account/recover"?',
    ],
    [
      'there is no such language',
      ['--answers', recover, '--locale', 'fr'],
      2,
      'There is no language "fr". There are: bn, en.',
    ],
  ])('is not given where %s', (_, options, code, error) => {
    expect(answer(whole, 'plan', ...options)).toEqual({ code, values: [], lines: [], error });
  });
});

describe('stale', () => {
  test('lists channels and local help past their review', () => {
    const source = { what: 'A help page', date: '2026-09', confidence: 'high' };
    const { values } = answer(whole, 'stale', '--on', '2027-03-02');
    expect(values).toEqual([
      { channel: 'in-app', reviewBy: '2027-03-01', source },
      { channel: 'hacked-page', reviewBy: '2027-03-01', source },
      { channel: 'help-page', reviewBy: '2027-03-01', source },
      { channel: 'elsewhere/police', reviewBy: '2026-12-01', source },
    ]);
  });

  test('is nothing on the very day of a review', () => {
    const { values, lines, code } = answer(whole, 'stale', '--on', '2026-12-01');
    expect({ values, lines, code }).toEqual({
      values: [],
      lines: ['Nothing is past its review on 2026-12-01.'],
      code: 0,
    });
  });

  test('cannot be told from a list that cannot be read', () => {
    const broken = changed(whole, ['channels.json', '"kind": "in-app",', '']);
    const { values, code } = answer(broken, 'stale', '--json');
    expect(code).toBe(1);
    expect(values).toEqual([expect.objectContaining({ code: 'missing-field' })]);
  });
});

function answer(files: Files, command: string, ...options: string[]) {
  const { code, values, lines, error } = run([command, writeFolder(files), ...options]);
  return { code, values: [...values] as Record<string, unknown>[], lines: [...lines], error };
}
