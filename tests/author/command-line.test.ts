import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { changed, writeFolder } from '../support/small-folder.ts';
import { structure, whole } from '../support/small-folder-files.ts';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

describe('npm run --silent flow', { timeout: 60_000 }, () => {
  test('ends with 0 and says nothing as JSON where all is sound', async () => {
    expect(await flow('check', writeFolder(whole), '--json')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('ends with 1 and gives a fault a line as JSON', async () => {
    const dir = writeFolder(
      changed(
        structure,
        ['start/flow.json', '"hacked"', '"nothing"'],
        ['account/flow.json', '"start": "can-log-in"', '"start": "can-log-on"'],
      ),
    );
    const { code, stdout, stderr } = await flow('check', dir, '--json', '--structure');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ code: 'dangling-target', line: 3 }),
      {
        code: 'twin-id',
        file: `${dir}/start/flow.json`,
        line: 13,
        column: 17,
        message: 'The id "nothing" is already taken by another answer of "what".',
        help: 'Give one of the two another id. An id that readers already use must stay.',
      },
    ]);
  });

  test('lists roads as JSON', async () => {
    const { code, stdout } = await flow('roads', writeFolder(structure), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toEqual({
      trail: [
        ['start/what', 'hacked'],
        ['account/can-log-in', 'yes'],
      ],
      plan: 'account/lock-out',
      channels: ['in-app'],
      tasks: ['change-password'],
    });
  });

  test('ends with 2 and shows its use for a command that does not exist', async () => {
    const { code, stdout, stderr } = await flow('chek');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no command "chek"\.\n\nUsage: npm run --silent flow/);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const { stdout, stderr } = await run('sh', [
      '-c',
      'npm run --silent flow -- roads --json | head -n 1',
    ]);
    expect(JSON.parse(stdout)).toHaveProperty('plan');
    expect(stderr).toBe('');
  });
});

function flow(...args: string[]): Promise<Ended> {
  return run('npm', ['run', '--silent', 'flow', '--', ...args]);
}

/** Runs a command as a person would; npm's own remarks on this computer's settings are not ours. */
async function run(command: string, args: readonly string[]): Promise<Ended> {
  const ended = await promisify(execFile)(command, args).then(
    (out) => ({ ...out, code: 0 }),
    (error: Ended) => error,
  );
  const { code, stdout, stderr } = ended;
  return { code, stdout, stderr: stderr.replaceAll(/^npm warn .*\n/gm, '') };
}
