import { expect, test } from 'vitest';
import { inSight } from '../../src/desk/sight.ts';
import type { PlacedArrow } from '../../src/map/layout.ts';

const sight = { left: 0, top: 0, right: 1000, bottom: 800, scale: 1 };

function arrows(count: number, fromX: number, toX: number): PlacedArrow[] {
  return Array.from({ length: count }, (_, at) => ({
    from: `one/a${at}`,
    to: `one/b${at}`,
    answers: [{ id: 'yes' }],
    points: [
      { x: fromX, y: 100 },
      { x: toX, y: 164 },
    ],
    label: { x: 0, y: 0 },
  }));
}

function drawn(all: PlacedArrow[]): number {
  return inSight({ boxes: [], arrows: all, width: 0, height: 0 }, sight).arrows.length;
}

test('what is elsewhere is not drawn', () => {
  expect(drawn(arrows(3, 5000, 6000))).toBe(0);
});

test('arrows that only cross what is in sight are drawn while they are few', () => {
  const crossing = (count: number) => arrows(count, -5000, 5000);
  expect(drawn(crossing(20))).toBe(20);
  expect(drawn([...crossing(2000), ...arrows(20, 500, 5000)])).toBe(20);
});

test('where a great many arrows end none is drawn', () => {
  expect(drawn(arrows(900, 500, 5000))).toBe(900);
  expect(drawn(arrows(3000, 500, 5000))).toBe(0);
});
