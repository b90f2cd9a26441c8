import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/author/run.ts';
import { serve } from '../../src/author/serve.ts';
import { test as base, expect } from './page.ts';

/** The build leaves this beside the site; it belongs to the site that was built last. */
const leftBeside = '.build/nginx.conf';

/** Playwright's test on the project's flows in two languages that nobody speaks, one written from the right. */
export const test = base.extend<object, { pseudoSite: string }>({
  pseudoSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what is needed.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'dishari-pseudo-'));
      const [flows, site] = [join(folder, 'flows'), join(folder, 'site')];
      cpSync('flows', flows, { recursive: true });
      order('add-locale', 'en-xa', flows, '--pseudo', '--from', 'en');
      order('add-locale', 'ar-xb', flows, '--pseudo', '--rtl', '--from', 'en');
      const before = readFileSync(leftBeside, 'utf8');
      const build = ['--import', 'tsx', 'src/author/build.ts', '--flows', flows, '--out', site];
      execFileSync(process.execPath, build, { stdio: 'ignore' });
      writeFileSync(leftBeside, before);
      const { server, address } = await serve({ folder: site, base: '/', port: 0 }, () => {});
      await use(address);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ pseudoSite }, use) => use(pseudoSite),
});

export { expect };

function order(...args: string[]) {
  const { code, error, files } = run(args);
  if (code !== 0) throw new Error(error);
  for (const [file, text] of files ?? []) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
