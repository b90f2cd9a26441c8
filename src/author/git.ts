import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/**
 * The JSON of a file at a revision of git: the one named, or the last that wrote `writtenWith`. Undefined
 * where there is no git, no such revision, or no such file in it.
 */
export function textAtRevision(
  file: string,
  revision: string | undefined,
  writtenWith: string,
): unknown {
  try {
    const last = () =>
      git(dirname(writtenWith), ['log', '-1', '--format=%H', '--', basename(writtenWith)]).trim();
    return JSON.parse(git(dirname(file), ['show', `${revision ?? last()}:./${basename(file)}`]));
  } catch {
    return undefined;
  }
}

/** What git says to a command given in a folder; throws where there is no git, or it refuses. */
export function git(dir: string, args: string[]): string {
  return execFileSync('git', args, {
    cwd: dir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
