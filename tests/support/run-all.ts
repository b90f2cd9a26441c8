import { spawnSync } from 'node:child_process';

interface Part {
  name: string;
  needs?: string;
}

interface Verdict {
  name: string;
  passed: boolean;
  note: string;
}

const parts: readonly Part[] = [
  { name: 'check:types' },
  { name: 'check:lint' },
  { name: 'check:dead' },
  { name: 'check:flows' },
  { name: 'test:unit' },
  { name: 'build' },
  { name: 'test:browser', needs: 'build' },
];

const verdicts: Verdict[] = [];
for (const part of parts) verdicts.push(run(part));
report(verdicts);

/** Runs a script of package.json, as the same command everywhere: as CI, with nobody to ask. */
function run({ name, needs }: Part): Verdict {
  if (needs && !hasPassed(needs)) return { name, passed: false, note: `not run: ${needs} failed` };
  console.info(`\n--- ${name}`);
  const began = performance.now();
  const { status } = spawnSync(`npm run --silent ${name}`, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  return { name, passed: status === 0, note: seconds(performance.now() - began) };
}

function hasPassed(name: string): boolean {
  return verdicts.some((verdict) => verdict.name === name && verdict.passed);
}

/** Each part's verdict again, together, and the count as the very last line. */
function report(all: readonly Verdict[]) {
  console.info('');
  for (const { name, passed, note } of all) {
    console.info(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(14)}${note}`);
  }
  const failed = all.filter(({ passed }) => !passed).length;
  console.info(`\n${all.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
