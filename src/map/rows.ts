import { explore } from '../flow/exploration.ts';
import type { Arrow, Chart } from './chart.ts';
import { type Layout, type Point, size } from './layout.ts';

type Arrows = ReadonlyMap<string, readonly Arrow[]>;
type Spots = ReadonlyMap<string, Point>;

/** From one box of a row to the next. */
const step = size.width + size.gapX;

/**
 * A row for each number of arrows before a box at most, each box as near below those that lead to it as
 * its row allows, none wider than the fullest: in linear time, whatever the chart.
 */
export function layOutInRows(chart: Chart): Layout {
  const comings = grouped(chart.arrows, ({ to }) => to);
  const spots = new Map<string, Point>();
  const rows = rowsOf(chart);
  const width = size.gapX + step * rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const [r, row] of rows.entries()) {
    const y = size.gapY / 2 + r * (size.height + size.gapY);
    for (const [id, x] of placesIn(row, width, comings, spots)) spots.set(id, { x, y });
  }
  return {
    boxes: chart.boxes.map((box) => ({ ...box, ...(spots.get(box.id) ?? { x: 0, y: 0 }) })),
    arrows: chart.arrows.map((arrow) => {
      const points = straight(arrow, spots);
      return { ...arrow, points, label: labelOn(points) };
    }),
    width,
    height: rows.length * (size.height + size.gapY),
  };
}

/** The boxes of each row, in the order in which they and their answers were written. */
function rowsOf({ boxes, arrows }: Chart): string[][] {
  const leads = grouped(arrows.toReversed(), ({ from }) => from);
  const ids = boxes.map(({ id }) => id).toReversed();
  const { childrenFirst } = explore(ids, (id) => leads.get(id) ?? []);
  const depths = new Map<string, number>();
  const rows: string[][] = [];
  const seen = new Set<string>();
  for (const id of childrenFirst.toReversed()) {
    const depth = depths.get(id) ?? 0;
    seen.add(id);
    const row = rows[depth];
    if (row) row.push(id);
    else rows[depth] = [id];
    for (const { to } of leads.get(id) ?? []) {
      // An arrow that closes a circle leads up.
      if (!seen.has(to)) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
    }
  }
  return rows;
}

function placesIn(row: readonly string[], width: number, comings: Arrows, spots: Spots) {
  const wishes = row.map((id) => ({ id, wish: middleOf(comings.get(id) ?? [], spots) }));
  let free: number = size.gapX;
  return wishes
    .toSorted((a, b) => a.wish - b.wish)
    .map(({ id, wish }, at) => {
      const last = width - step * (row.length - at);
      const x = Math.max(free, Math.min(wish, last));
      free = x + step;
      return [id, x] as const;
    });
}

/** The middle of all above that leads to a box. */
function middleOf(arrows: readonly Arrow[], spots: Spots): number {
  const xs = arrows.flatMap(({ from }) => spots.get(from)?.x ?? []);
  return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
}

function straight({ from, to }: Arrow, spots: Spots): Point[] {
  const [a, b] = [spots.get(from), spots.get(to)];
  if (!a || !b) return [];
  return [
    { x: a.x + size.width / 2, y: a.y + size.height },
    { x: b.x + size.width / 2, y: b.y },
  ];
}

/** Not far from where an arrow begins, so that a label tells of its box. */
function labelOn([a, b]: readonly Point[]): Point {
  if (!a || !b) return { x: 0, y: 0 };
  return { x: a.x + (b.x - a.x) * 0.4, y: a.y + (b.y - a.y) * 0.4 };
}

function grouped(arrows: readonly Arrow[], by: (arrow: Arrow) => string): Arrows {
  const groups = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const group = groups.get(by(arrow));
    if (group) group.push(arrow);
    else groups.set(by(arrow), [arrow]);
  }
  return groups;
}
