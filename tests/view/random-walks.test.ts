import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graph, locales } from '../../src/content.ts';
import { parseFragment, parsePath } from '../../src/machine/address.ts';
import { Cell } from '../../src/view/cell.ts';
import { addressOf } from '../../src/view/place-link.tsx';
import { tellsOfPrivate } from '../../src/view/public-trail.ts';
import type { Session } from '../../src/view/session.ts';
import { placeOf } from '../../src/view/visit.ts';
import { sessionAt } from '../support/content.ts';

/** What a reader can do on any page; numbers choose among what the page offers. */
const anyDeed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ deed: fc.constant('answer'), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('back'), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('change'), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('speak'), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant('reload'), which: fc.nat() }) },
);

async function act(session: Session, deed: string, which: number) {
  const place = placeOf(session.visit());
  const node = graph.nodes.get(place.node);
  const { trail } = session.visit().actor.getSnapshot().context;
  if (deed === 'answer' && node?.kind === 'question') {
    await session.answer(node.answers[which % node.answers.length]?.id ?? '');
  } else if (deed === 'back') {
    await session.back();
  } else if (deed === 'change' && trail.length > 0) {
    await session.open({ ...place, node: trail[which % trail.length]?.question ?? '' });
  } else if (deed === 'speak') {
    await session.open({ ...place, locale: locales[which % locales.length]?.id ?? 'bn' });
  } else if (deed === 'reload') {
    await session.open(placeFrom(session));
  }
}

/** The place that the address of a session leads to. */
function placeFrom(session: Session) {
  const open = { session, base: '/', privateMode: new Cell(false) };
  const address = new URL(addressOf(open, placeOf(session.visit())), 'http://localhost');
  const { locale = 'bn', node } = parsePath(
    address.pathname,
    '/',
    locales.map(({ id }) => id),
  );
  return { locale, node, steps: parseFragment(address.hash, graph) };
}

/** What a reader sees of a walk. */
function pageOf(session: Session) {
  const { locale, node, steps } = placeOf(session.visit());
  const { trail } = session.visit().actor.getSnapshot().context;
  return { locale, node, steps, asked: trail.map(({ question }) => question) };
}

test('whatever a reader does, the address leads another reader to the same page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { maxLength: 25 }), async (deeds) => {
      const session = await sessionAt('bn', graph.start);
      for (const { deed, which } of deeds) await act(session, deed, which);
      const here = pageOf(session);
      const hasPrivatePast =
        graph.nodes.get(here.node)?.private ||
        here.steps.some((step) => tellsOfPrivate(graph, step));
      const { locale, node, steps } = placeFrom(session);
      const other = await sessionAt(locale, node || graph.start, steps);
      if (hasPrivatePast) {
        expect(pageOf(other)).toMatchObject({ locale: here.locale, node: here.node });
        expect(steps.some((step) => tellsOfPrivate(graph, step))).toBe(false);
      } else {
        expect(pageOf(other)).toEqual(here);
        expect(other.visit().notice).toBeUndefined();
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
