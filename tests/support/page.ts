import { test as base, expect } from '@playwright/test';
import { watch } from './watch.ts';

interface Watched {
  /** Troubles a test brings about on purpose. */
  expected: RegExp;
  untroubled: undefined;
}

/** Playwright's test; it fails when anything in `watch.ts` happens that the test did not expect. */
export const test = base.extend<Watched>({
  expected: [/$^/, { option: true }],
  untroubled: [
    async ({ context, baseURL, expected }, use) => {
      const troubles = await watch(context, baseURL ?? '');
      await use(undefined);
      expect(troubles.filter((trouble) => !expected.test(trouble))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
