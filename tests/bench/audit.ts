import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, isRoot, thisComputer } from '../support/chromium.ts';
import { installRivals } from './install.ts';
import { serve } from './server.ts';

const port = 4191;
const origin = `http://dishari.localhost:${port}`;
const site = '.build/audit';
const report = '.build/audit.json';
const folder = fileURLToPath(new URL('.', import.meta.url));

/** The front page, a question and a plan. */
const pages = ['', 'hacked/can-log-in/', 'hacked/recover/'];

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
  audits: Record<string, { title: string; score: number | null; scoreDisplayMode: string }>;
}

await audit();

/** Lets Lighthouse judge three pages in both languages, as it judges a phone; fails below 100. */
async function audit() {
  installRivals();
  await run('npx', ['tsx', 'src/author/build.ts', '--origin', origin, '--out', site], '.');
  const server = await serve([{ name: 'dishari', dir: site }], port);
  for (const locale of ['bn', 'en']) {
    for (const page of pages) await judge(`${origin}/${locale}/${page}`);
  }
  server.close();
}

async function judge(url: string) {
  const flags = isRoot() ? '--headless=new --no-sandbox' : '--headless=new';
  await again(3, () =>
    run('npx', [
      'lighthouse',
      url,
      '--quiet',
      '--output=json',
      `--output-path=../../${report}`,
      `--chrome-flags=${flags}`,
    ]),
  );
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const all = Object.values(categories);
  const scores = all.map(({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`);
  console.info(`${url}: ${scores.join(', ')}`);
  if (all.every(({ score }) => score === 1)) return;
  process.exitCode = 1;
  for (const { title, score, scoreDisplayMode } of Object.values(audits)) {
    const isShort = score !== null && score < 1 && scoreDisplayMode !== 'informative';
    if (isShort) console.info(`  ${score} ${title}`);
  }
}

/** Lighthouse now and then loses its own trace; that says nothing of the page. */
async function again(times: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (times <= 1) throw error;
    await again(times - 1, work);
  }
}

/** Runs a program while the server of this one goes on answering. */
async function run(command: string, args: readonly string[], cwd = folder) {
  const env = { ...process.env, CHROME_PATH: findChromium(thisComputer()) ?? '' };
  const child = spawn(command, args, { cwd, env, stdio: 'inherit' });
  const [status] = await once(child, 'exit');
  if (status !== 0) throw new Error(`"${command} ${args[0]}" failed.`);
}
