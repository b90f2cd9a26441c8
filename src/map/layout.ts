import type { Arrow, Box } from './chart.ts';

/** How large a box is, and how much room lies between them. */
export const size = { width: 200, height: 40, gapX: 120, gapY: 16 } as const;

export interface Point {
  x: number;
  y: number;
}

/** A box with its place: the upper left corner. */
export type PlacedBox = Box & Point;

/** An arrow with the points it goes through, and the middle of its label. */
export interface PlacedArrow extends Arrow {
  points: readonly Point[];
  label: Point;
}

/** A chart in which everything has its place. */
export interface Layout {
  boxes: readonly PlacedBox[];
  arrows: readonly PlacedArrow[];
  width: number;
  height: number;
}
