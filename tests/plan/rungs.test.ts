import { expect, test } from 'vitest';
import { channelsOf } from '../../src/plan/plan.ts';
import { type Ladder, nextRung, type Outcome } from '../../src/plan/rungs.ts';
import { realChannels as channels, realGraph } from '../support/real-flows.ts';

const plans = [...realGraph.nodes.values()].filter((node) => node.kind === 'plan');

function ladder(
  planned: readonly string[],
  tried: readonly string[],
  hasLocalHelp = false,
): Ladder {
  return { channels, planned, tried: new Set(tried), hasLocalHelp };
}

test('a channel that is gone leads to its own fallback', () => {
  const rung = nextRung('support-request', 'gone', ladder(['support-request', 'login-link'], []));
  expect(rung).toEqual({ kind: 'channel', id: 'hacked-page' });
});

test('a refusal leads to what the channel names, then to what the plan still has', () => {
  const planned = ['impersonation-form', 'report-impersonation', 'report-without-account'];
  const after = (tried: string[]) =>
    nextRung('impersonation-form', 'refused', ladder(planned, tried));
  expect(after(['impersonation-form'])).toEqual({ kind: 'channel', id: 'report-impersonation' });
  expect(after(planned.slice(0, 2))).toEqual({ kind: 'channel', id: 'report-without-account' });
});

test('when all is tried the country is next, and without help there an honest end', () => {
  const planned = ['login-link'];
  expect(nextRung('login-link', 'silent', ladder(planned, [...channels.keys()], true))).toEqual({
    kind: 'local',
  });
  expect(nextRung('login-link', 'silent', ladder(planned, [...channels.keys()]))).toEqual({
    kind: 'end',
  });
});

test('nobody is sent on to a phone number or a postal address', () => {
  const planned = ['copyright-phone', 'privacy-post', 'copyright-form'];
  const rung = nextRung('login-link', 'silent', ladder(planned, ['login-link']));
  expect(rung).toEqual({ kind: 'channel', id: 'copyright-form' });
});

test('the ladder of every plan comes to an end, whatever each channel answers', () => {
  for (const plan of plans) {
    for (const outcome of ['refused', 'silent', 'gone'] satisfies Outcome[]) {
      const planned = channelsOf(plan, new Map()).map(({ id }) => id);
      const tried: string[] = [];
      let at = planned[0];
      while (at) {
        tried.push(at);
        const rung = nextRung(at, outcome, ladder(planned, tried, plan.local.length > 0));
        at = rung.kind === 'channel' ? rung.id : undefined;
      }
      expect(new Set(tried).size, plan.id).toBe(tried.length);
    }
  }
});
