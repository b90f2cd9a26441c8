import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../src/flow/exploration.ts';

const size = 7;
/** For each of a few nodes, the nodes it leads to. */
const someLeads = fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
  minLength: size,
  maxLength: size,
});

test('every node stands after all it leads to, where no circle closes', () => {
  fc.assert(
    fc.property(someLeads, (leads) => {
      const { childrenFirst, circles } = exploreAll(leads);
      const closing = new Set(circles.map(({ edge }) => `${edge.from}-${edge.to}`));
      for (const [from, tos] of leads.entries()) {
        for (const to of tos.filter((one) => !closing.has(`${from}-${one}`))) {
          expect(childrenFirst.indexOf(`${to}`)).toBeLessThan(childrenFirst.indexOf(`${from}`));
        }
      }
      expect([...childrenFirst].sort()).toEqual(leads.map((_, id) => `${id}`));
    }),
  );
});

test('a circle is a way along the edges, back to where it began', () => {
  fc.assert(
    fc.property(someLeads, (leads) => {
      for (const { edge, nodes } of exploreAll(leads).circles) {
        const way = [...nodes, edge.to].map(Number);
        expect(way[0]).toBe(way.at(-1));
        for (const [at, from] of way.slice(0, -1).entries()) {
          expect(leads[from]).toContain(way[at + 1]);
        }
      }
    }),
  );
});

function exploreAll(leads: readonly number[][]) {
  const edges = leads.map((tos, from) => tos.map((to) => ({ from: `${from}`, to: `${to}` })));
  return explore(
    edges.map((_, id) => `${id}`),
    (id) => edges[Number(id)] ?? [],
  );
}
