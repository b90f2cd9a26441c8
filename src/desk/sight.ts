import type { ZoomTransform } from 'd3-zoom';
import { type Layout, type PlacedArrow, type PlacedBox, size } from '../map/layout.ts';

/** The part of a drawing that is in sight with a margin around it, and how large it is drawn. */
export interface Sight {
  left: number;
  top: number;
  right: number;
  bottom: number;
  scale: number;
}

/** So much more is drawn on every side than is in sight, in parts of what is. */
const margin = 0.5;

/** What is in sight and around it; the same as before while that still covers it. */
export function sightOf(
  { clientWidth, clientHeight }: Element,
  transform: ZoomTransform,
  before: Sight,
): Sight {
  const [left, top] = transform.invert([0, 0]);
  const [right, bottom] = transform.invert([clientWidth, clientHeight]);
  const isCovered =
    left >= before.left && top >= before.top && right <= before.right && bottom <= before.bottom;
  const isAlike = Math.abs(Math.log2(transform.k / before.scale)) < 0.5;
  if (isCovered && isAlike) return before;
  const [x, y] = [(right - left) * margin, (bottom - top) * margin];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y, scale: transform.k };
}

/** More arrows that only cross what is in sight would hide it; more that end there would make it slow. */
const most = { crossing: 500, ending: 1000 };

/** What has to be drawn of a layout: of a great many arrows those that end in sight, or none. */
export function inSight({ boxes, arrows }: Layout, sight: Sight) {
  return {
    boxes: boxes.filter((box) => isBoxIn(box, sight)),
    arrows: arrowsIn(arrows, sight),
  };
}

function arrowsIn(arrows: readonly PlacedArrow[], sight: Sight): readonly PlacedArrow[] {
  const around = arrows.filter((arrow) => isArrowIn(arrow, sight));
  if (around.length <= most.crossing) return around;
  const ending = around.filter((arrow) => isPointIn(arrow, sight));
  return ending.length <= most.ending ? ending : [];
}

function isBoxIn({ x, y }: PlacedBox, { left, top, right, bottom }: Sight): boolean {
  return x + size.width >= left && x <= right && y + size.height >= top && y <= bottom;
}

/** True where the rectangle around an arrow is in sight: a little more is drawn than is seen. */
function isArrowIn({ points }: PlacedArrow, { left, top, right, bottom }: Sight): boolean {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  }
  return maxX >= left && minX <= right && maxY >= top && minY <= bottom;
}

/** True where an arrow begins, turns or ends in sight. */
function isPointIn({ points }: PlacedArrow, { left, top, right, bottom }: Sight): boolean {
  return points.some(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
}
