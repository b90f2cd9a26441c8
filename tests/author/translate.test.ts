import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/author/run.ts';
import { changed, writeFolder } from '../support/small-folder.ts';
import { type Files, whole } from '../support/small-folder-files.ts';

/** Runs a command as the command line does, and writes what it wants written. */
function order(...args: string[]) {
  const outcome = run(args);
  for (const [file, text] of outcome.files ?? []) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { ...outcome, lines: [...outcome.lines], values: [...outcome.values] };
}

function git(dir: string, ...args: string[]) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' });
}

function put(dir: string, files: Files, file: string, from: string, to: string): Files {
  const next = changed(files, [file, from, to]);
  writeFileSync(join(dir, file), String(next[file]));
  return next;
}

describe('words', () => {
  test('a language that is whole has nothing left to do', () => {
    const { code, lines, values } = order('words', 'en', writeFolder(whole));
    expect({ code, lines, values }).toEqual({
      code: 0,
      lines: ['Nothing is left to do for "en".'],
      values: [],
    });
  });

  test('what is missing, what is stray and what stands as in another language is named', () => {
    const same = '"Film your own face"';
    const dir = writeFolder(
      changed(
        whole,
        ['words/en/tasks.json', '"Film yourself (en)"', same],
        ['words/bn/tasks.json', '"Film yourself (bn)"', same],
        ['words/en/things.json', '"camera"', '"camra"'],
      ),
    );
    const { values } = order('words', 'en', dir);
    expect(values).toMatchObject([
      { kind: 'missing', file: join(dir, 'words/en/things.json') },
      { kind: 'stray', file: join(dir, 'words/en/things.json'), line: 2 },
      { kind: 'untranslated', file: join(dir, 'words/en/tasks.json'), line: 9 },
    ]);
  });

  test('a text whose source has changed since it was translated is named, until it is translated anew', () => {
    let files = whole;
    const dir = writeFolder(files);
    git(dir, 'init', '-q');
    git(dir, 'add', '-A');
    git(dir, 'commit', '-qm', 'first');
    files = put(dir, files, 'words/bn/tasks.json', 'Change it (bn)', 'Change it now (bn)');
    expect(order('words', 'en', dir).values).toMatchObject([
      { kind: 'changed', file: join(dir, 'words/en/tasks.json'), line: 3 },
    ]);
    files = put(dir, files, 'words/en/tasks.json', 'Change it (en)', 'Change it now (en)');
    git(dir, 'commit', '-qam', 'second');
    expect(order('words', 'en', dir).values).toEqual([]);
    expect(order('words', 'en', dir, '--since', 'HEAD~1').values).toHaveLength(1);
  });

  test('without git nothing is said of changes', () => {
    expect(order('words', 'en', writeFolder(whole), '--since', 'v1').values).toEqual([]);
  });

  test('a language that is not there is said', () => {
    const { code, error } = order('words', 'fr', writeFolder(whole));
    expect(code).toBe(1);
    expect(error).toContain('There is no language "fr"');
  });
});

describe('add-locale', () => {
  test('one command begins a language: the folder is sound, and every text waits for its translator', () => {
    const dir = writeFolder(whole);
    const { code, lines } = order('add-locale', 'es', dir);
    expect(code).toBe(0);
    expect(lines[0]).toContain('"es" is begun');
    expect(order('check', dir).code).toBe(0);
    const left = order('words', 'es', dir).values;
    expect(left.length).toBeGreaterThan(3);
    expect(new Set(left.map((one) => (one as { kind: string }).kind))).toEqual(
      new Set(['untranslated']),
    );
  });

  test('a language written from the right says so', () => {
    const dir = writeFolder(whole);
    order('add-locale', 'ur', dir, '--rtl', '--name', 'اردو');
    expect(order('check', dir).code).toBe(0);
  });

  test.each([
    ['a language that is there', 'bn', 'There is "bn" already.'],
    ['a name that is no tag', 'Spanish', '"Spanish" is no language tag'],
  ])('%s is refused', (_, locale, said) => {
    const { code, error, files } = order('add-locale', locale, writeFolder(whole));
    expect(code).toBeGreaterThan(0);
    expect(error).toContain(said);
    expect(files).toBeUndefined();
  });
});

describe('new', () => {
  test('a new flow is sound, promised and led to as it stands', () => {
    const dir = writeFolder(whole);
    const { lines } = order('new', 'lost-phone', dir);
    expect(lines[0]).toContain('The flow "lost-phone" is begun');
    expect(order('check', dir).lines.at(-1)).toBe(
      `${dir} is sound: 3 flows, 4 questions, 5 plans, 3 journeys.`,
    );
    const { questions } = JSON.parse(readFileSync(join(dir, 'start/flow.json'), 'utf8'));
    expect(questions[0].answers.at(-1)).toEqual({ id: 'lost-phone', to: 'lost-phone/' });
    const { values } = order('roads', dir);
    expect(
      values.filter(({ plan }: { plan?: string }) => plan?.startsWith('lost-phone/')),
    ).toHaveLength(2);
  });

  test.each([
    ['a flow that is there', 'account', 'There is a flow "account" already.'],
    ['a name that is no id', 'Lost phone', '"Lost phone" is no id'],
  ])('%s is refused', (_, id, said) => {
    const { code, error, files } = order('new', id, writeFolder(whole));
    expect(code).toBeGreaterThan(0);
    expect(error).toContain(said);
    expect(files).toBeUndefined();
  });
});
