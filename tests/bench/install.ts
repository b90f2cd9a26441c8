import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Installs the rivals where they are missing or older than the lockfile; throws when that fails. */
export function installRivals() {
  const installed = timeOf('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (timeOf('package-lock.json') ?? 0)) return;
  console.info('Installing the rivals …');
  const { status } = spawnSync('npm ci', { cwd: folder, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of the rivals could not be installed.');
}

function timeOf(name: string): number | undefined {
  const file = `${folder}${name}`;
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}
