import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followUpOf } from '../../src/machine/follow-up.ts';
import { amended, entered, struck } from '../../src/memory/changes.ts';
import { Memory } from '../../src/memory/memory.ts';
import { entryKinds } from '../../src/memory/read-record.ts';
import type { Entry } from '../../src/memory/record.ts';

const on = '2026-11-25';
const plan = {
  id: 'a/b',
  trail: 'x=y',
  seen: { version: '1', tasks: [], channels: ['one', 'two'] },
};
const anyDeed = fc.record({
  deed: fc.constantFrom('enter', 'enter', 'enter', 'amend', 'strike', 'reload', 'other tab'),
  what: fc.constantFrom(...entryKinds),
  channel: fc.constantFrom(...plan.seen.channels),
  which: fc.nat(20),
});

test('through ten thousand histories with reloads no line is lost and nobody is stranded', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 20 }), (deeds) => {
      window.localStorage.clear();
      let memory = new Memory(window.localStorage);
      let expected: Entry[] = [];
      for (const [count, { deed, what, channel, which }] of deeds.entries()) {
        const target = expected[which % Math.max(expected.length, 1)];
        const entry = { id: `e${count}`, on, channel, what, reference: '', answer: '' };
        const tab = deed === 'other tab' ? new Memory(window.localStorage) : memory;
        if (deed === 'reload') memory = new Memory(window.localStorage);
        if (deed === 'enter' || deed === 'other tab') {
          tab.update(entered(plan, entry));
          expected = [...expected, entry];
        } else if (deed === 'amend' && target) {
          memory.update(amended(plan, target.id, { answer: 'No.' }));
          expected = expected.map((one) => (one === target ? { ...one, answer: 'No.' } : one));
        } else if (deed === 'strike' && target) {
          memory.update(struck(plan, target.id));
          expected = expected.filter((one) => one !== target);
        }
      }
      const { log = [] } = new Memory(window.localStorage).view().record.plans['a/b'] ?? {};
      expect(log).toEqual(expected);
      for (const channel of plan.seen.channels) {
        expect(followUpOf(log.filter((one) => one.channel === channel)).next).not.toEqual([]);
      }
    }),
    { numRuns: 10_000 },
  );
});
