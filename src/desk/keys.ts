import { type Layout, type PlacedBox, size } from '../map/layout.ts';

/** The box that a key of the keyboard leads to from another; undefined where there is none. */
export function boxBy(key: string, layout: Layout, from: string | undefined): string | undefined {
  const { boxes, arrows } = layout;
  const here = boxes.find(({ id }) => id === from);
  if (!here) return boxes[0]?.id;
  const behind = arrows.filter((arrow) => arrow.from === from).map(({ to }) => to);
  const before = arrows.filter(({ to }) => to === from).map((arrow) => arrow.from);
  if (key === 'ArrowRight') return nearest(boxes, here, behind);
  if (key === 'ArrowLeft') return nearest(boxes, here, before);
  if (key === 'ArrowDown') return beside(boxes, here, 1);
  return key === 'ArrowUp' ? beside(boxes, here, -1) : undefined;
}

/** Of some boxes the one at the most similar height. */
function nearest(boxes: Layout['boxes'], here: PlacedBox, ids: readonly string[]) {
  const all = boxes.filter(({ id }) => ids.includes(id));
  return all.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.id;
}

/** The next box of the same column, below (1) or above (-1). */
function beside(boxes: Layout['boxes'], here: PlacedBox, way: 1 | -1): string | undefined {
  const column = boxes.filter(({ x }) => Math.abs(x - here.x) < size.width);
  const further = column.filter(({ y }) => (y - here.y) * way > 0);
  return further.toSorted((a, b) => (a.y - b.y) * way)[0]?.id;
}
