import { type Layout, type PlacedBox, size } from '../map/layout.ts';

/** The box that a key of the keyboard leads to from another; undefined where there is none. */
export function boxBy(key: string, layout: Layout, from: string | undefined): string | undefined {
  const here = layout.boxes.find(({ id }) => id === from);
  if (!here) return layout.boxes[0]?.id;
  if (key === 'ArrowDown')
    return near(
      layout,
      here,
      layout.arrows.filter((one) => one.from === from).map(({ to }) => to),
    );
  if (key === 'ArrowUp')
    return near(
      layout,
      here,
      layout.arrows.filter((one) => one.to === from).map((one) => one.from),
    );
  if (key === 'ArrowRight') return beside(layout, here, 1);
  return key === 'ArrowLeft' ? beside(layout, here, -1) : undefined;
}

/** The nearest of some boxes. */
function near(layout: Layout, here: PlacedBox, ids: readonly string[]): string | undefined {
  const all = layout.boxes.filter(({ id }) => ids.includes(id));
  return all.toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0]?.id;
}

/** The next box of the same row, to the right (1) or to the left (-1). */
function beside({ boxes }: Layout, here: PlacedBox, way: 1 | -1): string | undefined {
  const row = boxes.filter(({ y }) => Math.abs(y - here.y) < size.height);
  const further = row.filter(({ x }) => (x - here.x) * way > 0);
  return further.toSorted((a, b) => (a.x - b.x) * way)[0]?.id;
}
