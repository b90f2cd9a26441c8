import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/author/run.ts';
import { usage } from '../../src/author/usage.ts';
import { changed, writeFolder } from '../support/small-folder.ts';
import { structure } from '../support/small-folder-files.ts';

describe('wrong use', () => {
  test.each([
    ['no command', [], 'Name a command.'],
    ['an unknown command', ['chek'], 'There is no command "chek".'],
    ['the name of something every object has', ['toString'], 'There is no command "toString".'],
    ['a folder too many', ['check', 'flows', 'more'], '"more" is one name too many.'],
    ['a folder that is not there', ['check', 'nowhere'], 'There is no folder "nowhere".'],
    [
      'a file in place of a folder',
      ['check', 'package.json'],
      'There is no folder "package.json".',
    ],
    ['an unknown option', ['check', '--jsn'], "Unknown option '--jsn'"],
    ['an option of another command', ['check', '--count'], "Unknown option '--count'"],
    [
      'an option without its value',
      ['walk', '--answers'],
      "Option '--answers <value>' argument missing",
    ],
    ['an answer without a question', ['walk', '--answers', 'yes'], '"yes" is not question=answer.'],
    ['a day that does not exist', ['stale', '--on', '2027-02-30'], '"2027-02-30" is no day'],
  ])('%s ends with 2 and is said', (_, args, said) => {
    const { code, values, lines, error } = run(args);
    expect({ code, values, lines }).toEqual({ code: 2, values: [], lines: [] });
    expect(error).toContain(said);
  });

  test('help is no wrong use', () => {
    const { code, lines } = run(['walk', '--help']);
    expect({ code, lines }).toEqual({ code: 0, lines: [usage] });
  });
});

describe('a folder that is not sound', () => {
  const unsound = changed(
    structure,
    ['start/flow.json', '"account/all-well"', '"all-well"'],
    ['account/flow.json', '"start": "can-log-in"', '"start": "can-log-on"'],
  );

  test.each(['roads', 'walk', 'plan', 'map', 'stale'])('keeps %s from its answer', (command) => {
    const dir = writeFolder(unsound);
    const { code, values, lines, error } = run([command, dir]);
    expect({ code, values, lines }).toEqual({ code: 1, values: [], lines: [] });
    expect(error).toContain(join(dir, 'start/flow.json:14:17'));
    expect(error).toContain('2 faults in 2 files.');
  });

  test('is told as JSON on the usual output', () => {
    const { code, values, error } = run(['roads', writeFolder(unsound), '--json']);
    expect({ code, error }).toEqual({ code: 1, error: undefined });
    expect([...values]).toMatchObject([{ code: 'dangling-target' }, { code: 'dangling-target' }]);
  });

  test('may have journeys that do not hold: a walk shows why', () => {
    const broken = changed(structure, [
      'account/journeys.json',
      'account/recover',
      'account/lock-out',
    ]);
    expect(run(['walk', writeFolder(broken)]).code).toBe(0);
  });
});
