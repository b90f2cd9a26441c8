import { type Page, test as unwatched } from '@playwright/test';
import { expect, test } from '../support/page.ts';
import { watch } from '../support/watch.ts';

const cases: readonly { name: string; script: string; trouble: RegExp }[] = [
  { name: 'an error on the console', script: 'console.error("x")', trouble: /^console: x$/ },
  {
    name: 'an error thrown',
    script: 'setTimeout(() => { throw Error("x") })',
    trouble: /^thrown: x$/,
  },
  { name: 'a missing file', script: 'fetch("/nowhere")', trouble: /^console: .* 404/ },
  {
    name: 'a fetch from elsewhere',
    script: 'fetch("//example.com")',
    trouble: /^console: .*refused/,
  },
  {
    name: 'code made of text',
    script: 'setTimeout(() => Function(""))',
    trouble: /^console: .*refused/,
  },
  {
    name: 'a leap elsewhere',
    script: 'location = "//example.com"',
    trouble: /^left: .*example.com/,
  },
  { name: 'an unreachable site', script: 'location = "//localhost:9"', trouble: /^failed: .*:9/ },
];

for (const { name, script, trouble } of cases) {
  unwatched(`${name} is noted`, async ({ context, page, baseURL }) => {
    const troubles = await watch(context, baseURL ?? '');
    await openBlank(page);
    await page.evaluate(`try { ${script} } catch {}; 0`);
    await expect.poll(() => troubles).toContainEqual(expect.stringMatching(trouble));
  });
}

test('a test in which something goes wrong fails', async ({ page }) => {
  test.fail();
  await openBlank(page);
  await page.evaluate(() => console.error('broken'));
});

test.describe('a test that breaks something on purpose', () => {
  test.use({ expected: /^console: broken$/ });

  test('passes', async ({ page }) => {
    await openBlank(page);
    await page.evaluate(() => console.error('broken'));
  });
});

/** A page with nothing in it, under the rules of the real ones. */
async function openBlank(page: Page) {
  const { 'content-security-policy': policy = '' } = (await page.request.get('/bn/')).headers();
  const headers = { 'content-security-policy': policy };
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<title>x</title>' }),
  );
  await page.goto('/blank');
}
