import { format } from 'node:util';
import { afterEach } from 'vitest';

/**
 * Whatever is written to console.error or console.warn fails the test it is written in. A test that
 * expects a line puts its own `vi.spyOn(console, 'error')` in front.
 */
const unexpected: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words) => unexpected.push(`console.${level}: ${format(...words)}`);
}

afterEach(() => {
  const lines = unexpected.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected on the console:\n${lines.join('\n')}`);
});
