import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/author/run.ts';
import { changed, writeFolder } from '../support/small-folder.ts';
import { whole } from '../support/small-folder-files.ts';

function git(dir: string, ...args: string[]) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], { cwd: dir, stdio: 'ignore' });
}

function committed(): string {
  const dir = writeFolder(whole);
  git(dir, 'init', '-q');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-qm', 'first');
  return dir;
}

function rewrite(dir: string, file: string, ...changes: [from: string, to: string][]) {
  const files = changed(whole, ...changes.map(([from, to]) => [file, from, to] as const));
  writeFileSync(join(dir, file), String(files[file]));
}

test('a certificate counts the roads, tells each with its plan and channels, and names sources', () => {
  const dir = writeFolder(whole);
  const { code, lines, values } = run(['certify', dir]);
  const text = [...lines].join('\n');
  expect(code).toBe(0);
  expect(text).toContain('- roads: 4, each of which ends in a plan with a channel');
  expect(text).toContain('- promises that hold: 1 of 1');
  expect(text).toContain('| hacked-page | A help page | 2026-09 | high | 2027-03-01 |');
  expect(text).toContain('| start/what=nothing | 1 | account/all-well | help-page |');
  expect([...values]).toContainEqual({ count: '4' });
});

test('a certificate holds ids and no wording', () => {
  const text = [...run(['certify', writeFolder(whole)]).lines].join('\n');
  expect(text).not.toMatch(/\((bn|en)\)/);
});

test('what is different from a revision is told: nodes, roads and promises', () => {
  const dir = committed();
  rewrite(dir, 'account/flow.json', ['"to": "lock-out"', '"to": "kind"']);
  rewrite(dir, 'account/journeys.json', ['the owner of a shop recovers', 'a shop recovers']);
  const found = [...run(['certify', dir, '--since', 'HEAD']).values].flatMap((value) =>
    'difference' in value ? [value.difference] : [],
  );
  expect(found).toEqual([
    {
      what: 'road ends elsewhere',
      id: 'start/what=hacked, account/can-log-in=yes',
      was: 'account/lock-out',
      is: 'account/kind',
    },
    { what: 'promise added', id: 'account: a shop recovers', is: 'account/recover' },
    {
      what: 'promise removed',
      id: 'account: the owner of a shop recovers',
      was: 'account/recover',
    },
  ]);
});

test('a folder that did not change says so', () => {
  const text = [...run(['certify', committed(), '--since', 'HEAD']).lines].join('\n');
  expect(text).toContain('Nothing that a reader or a partner relies on is different.');
});

test('a revision that git does not know is wrong use', () => {
  const { code, error } = run(['certify', committed(), '--since', 'v9']);
  expect(code).toBe(2);
  expect(error).toContain('Git knows no revision "v9"');
});
