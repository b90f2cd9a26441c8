import { explore } from '../flow/exploration.ts';
import { grouped } from '../flow/grouped.ts';
import type { Arrow, Chart } from './chart.ts';
import { type Layout, type Point, size } from './layout.ts';

type Arrows = ReadonlyMap<string, readonly Arrow[]>;
type Spots = ReadonlyMap<string, Point>;

/** From one box of a column to the next, and from one column to the next. */
const step = { x: size.width + size.gapX, y: size.height + size.gapY };

/**
 * A column for each number of arrows before a box at most, each box as near beside those that lead to it
 * as its column allows, none longer than the fullest: in linear time, whatever the chart.
 */
export function layOutInColumns(chart: Chart): Layout {
  const comings = grouped(chart.arrows, ({ to }) => to);
  const spots = new Map<string, Point>();
  const columns = columnsOf(chart);
  const fullest = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const height = size.gapY + step.y * fullest;
  for (const [c, column] of columns.entries()) {
    const x = size.gapX / 2 + c * step.x;
    for (const [id, y] of placesIn(column, height, comings, spots)) spots.set(id, { x, y });
  }
  return {
    boxes: chart.boxes.map((box) => ({ ...box, ...(spots.get(box.id) ?? { x: 0, y: 0 }) })),
    arrows: chart.arrows.map((arrow) => {
      const points = straight(arrow, spots);
      return { ...arrow, points, label: labelOn(points) };
    }),
    width: columns.length * step.x,
    height,
  };
}

/** The boxes of each column, in the order in which they and their answers were written. */
function columnsOf({ boxes, arrows }: Chart): string[][] {
  const leads = grouped(arrows.toReversed(), ({ from }) => from);
  const ids = boxes.map(({ id }) => id).toReversed();
  const { childrenFirst } = explore(ids, (id) => leads.get(id) ?? []);
  const depths = new Map<string, number>();
  const columns: string[][] = [];
  const seen = new Set<string>();
  for (const id of childrenFirst.toReversed()) {
    const depth = depths.get(id) ?? 0;
    seen.add(id);
    const column = columns[depth];
    if (column) column.push(id);
    else columns[depth] = [id];
    for (const { to } of leads.get(id) ?? []) {
      // An arrow that closes a circle leads back.
      if (!seen.has(to)) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
    }
  }
  return columns;
}

function placesIn(column: readonly string[], height: number, comings: Arrows, spots: Spots) {
  const wishes = column.map((id) => ({ id, wish: middleOf(comings.get(id) ?? [], spots) }));
  let free: number = size.gapY;
  return wishes
    .toSorted((a, b) => a.wish - b.wish)
    .map(({ id, wish }, at) => {
      const last = height - step.y * (column.length - at);
      const y = Math.max(free, Math.min(wish, last));
      free = y + step.y;
      return [id, y] as const;
    });
}

/** The middle of all before a box that leads to it. */
function middleOf(arrows: readonly Arrow[], spots: Spots): number {
  const ys = arrows.flatMap(({ from }) => spots.get(from)?.y ?? []);
  return ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length);
}

function straight({ from, to }: Arrow, spots: Spots): Point[] {
  const [a, b] = [spots.get(from), spots.get(to)];
  if (!a || !b) return [];
  return [
    { x: a.x + size.width, y: a.y + size.height / 2 },
    { x: b.x, y: b.y + size.height / 2 },
  ];
}

/** Not far from where an arrow begins, so that a label tells of its box. */
function labelOn([a, b]: readonly Point[]): Point {
  if (!a || !b) return { x: 0, y: 0 };
  return { x: a.x + (b.x - a.x) * 0.4, y: a.y + (b.y - a.y) * 0.4 };
}
