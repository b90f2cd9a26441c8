import { expect, test } from 'vitest';
import { graph, library } from '../../../src/content.ts';
import { factsOf } from '../../../src/flow/trail.ts';
import { plainPlan, smsParts } from '../../../src/view/companion/plain-plan.ts';
import { sessionAt, trailFrom } from '../../support/content.ts';

const trail = trailFrom('start/what-happened=hacked hacked/can-log-in=yes');

async function plan(locale: string) {
  await sessionAt(locale, 'hacked/lock-thief-out', trail);
  const shelf = library.plans(locale, 'hacked');
  const node = shelf.data.plans['hacked/lock-thief-out'];
  if (!node) throw new Error('The plan is gone.');
  const page = { locale, facts: factsOf(graph, trail) };
  return plainPlan(page, node, shelf, library.planFrame(locale), 'https://example.org/#a=b');
}

test.each(['bn', 'en'])(
  'the plan in %s is bare text: numbered, no markup, its address last',
  async (locale) => {
    const lines = (await plan(locale)).split('\n');
    expect(lines.at(-1)).toBe('https://example.org/#a=b');
    const one = new Intl.NumberFormat(locale).format(1);
    expect(lines.filter((line) => line.startsWith(`${one}. `)).length).toBe(1);
    expect(lines.join('\n')).not.toMatch(/[{}<>]/);
  },
);

test('the length in SMS follows the alphabet', () => {
  expect(smsParts('a'.repeat(160))).toBe(1);
  expect(smsParts('a'.repeat(161))).toBe(2);
  expect(smsParts('ক'.repeat(70))).toBe(1);
  expect(smsParts('ক'.repeat(71))).toBe(2);
});
