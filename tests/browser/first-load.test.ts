import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { mostScript } from '../support/limits.ts';
import { expect, test } from '../support/page.ts';
import { locales, open } from '../support/site.ts';

for (const locale of locales) {
  test(`the front page in ${locale} loads less than ${mostScript} bytes of script, gzipped`, async ({
    page,
  }) => {
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.body());
    });
    await page.addInitScript(() => {
      Object.assign(window, { requestIdleCallback: () => 0 });
    });
    await open(page, locale, 'start/what-happened');
    const bodies = await Promise.all(scripts);
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(mostScript);
  });
}

test('every answer of the server forbids what the page does not need', async ({ request }) => {
  const answer = await request.get('/bn/');
  const policy = answer.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(answer.headers()['referrer-policy']).toBe('no-referrer');
});

test('a page holds one script and one style, which the policy names, and no handler', async ({
  request,
}) => {
  const answer = await request.get('/bn/hacked/recover/');
  const html = await answer.text();
  const inline = [...html.matchAll(/<(style|script)>(.*?)<\/\1>/gs)];
  expect(inline.map(([, tag]) => tag)).toEqual(['style', 'script']);
  for (const [, , text = ''] of inline) {
    const hash = createHash('sha256').update(text).digest('base64');
    expect(answer.headers()['content-security-policy']).toContain(`'sha256-${hash}'`);
  }
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/i);
});

test('no cookie is set', async ({ page, context }) => {
  await open(page, 'bn', 'start/what-happened');
  expect(await context.cookies()).toEqual([]);
});

test('a phone that saves data fetches nothing ahead', async ({ page }) => {
  const words: string[] = [];
  page.on('request', (request) => words.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    Object.assign(window, {
      requestIdleCallback: (work: () => void) => work(),
    });
  });
  await open(page, 'bn', 'start/what-happened');
  await page.waitForLoadState('networkidle');
  expect(words.filter((path) => /hacked|locked-out|safety/.test(path))).toEqual([]);
});
