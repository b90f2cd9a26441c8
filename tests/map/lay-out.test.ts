import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/flow/graph.ts';
import { type Chart, chartOfAll } from '../../src/map/chart.ts';
import { layOutInColumns } from '../../src/map/columns.ts';
import { layOut } from '../../src/map/lay-out.ts';
import { type Layout, size } from '../../src/map/layout.ts';
import { someFlow } from '../support/some-flows.ts';

/** Boxes that lie on one another. */
function overlaps({ boxes }: Layout): string[] {
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b) => {
      const isApart = Math.abs(a.x - b.x) >= size.width || Math.abs(a.y - b.y) >= size.height;
      return isApart ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

/** Arrows that do not lead to the right. */
function backward({ boxes, arrows }: Layout): string[] {
  const places = new Map(boxes.map(({ id, x }) => [id, x]));
  const isBack = ({ from, to }: { from: string; to: string }) =>
    (places.get(from) ?? 0) >= (places.get(to) ?? 0);
  return arrows.filter(isBack).map(({ from, to }) => `${from} ${to}`);
}

test.each([
  ['in layers', layOut],
  ['in columns', layOutInColumns],
])(
  'laid out %s no box lies on another, and every arrow leads to the right',
  (_, lay) => {
    fc.assert(
      fc.property(someFlow, (flow) => {
        const layout = lay(chartOfAll(buildGraph([flow])));
        expect(overlaps(layout)).toEqual([]);
        expect(backward(layout)).toEqual([]);
        expect(layout.boxes.every(({ x, y }) => x >= 0 && y >= 0)).toBe(true);
        expect(layout.boxes.every(({ y }) => y + size.height <= layout.height + 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);

test('a circle, an arrow to itself and a box that is not there have their places too', () => {
  const box = (id: string) => ({ id, kind: 'question' as const, flow: 'one', marks: [] });
  const arrow = (from: string, to: string) => ({ from, to, answers: [{ id: 'yes' }] });
  const chart: Chart = {
    boxes: ['one/a', 'one/b', 'one/c'].map(box),
    arrows: [arrow('one/a', 'one/b'), arrow('one/b', 'one/a'), arrow('one/c', 'one/c')],
  };
  for (const layout of [layOut(chart), layOutInColumns(chart)]) {
    expect(overlaps(layout)).toEqual([]);
    expect(layout.arrows.every(({ points }) => points.length > 1)).toBe(true);
  }
});
