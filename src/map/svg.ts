import { shortLabelOf } from './labels.ts';
import { type Layout, type PlacedArrow, type PlacedBox, type Point, size } from './layout.ts';

/** What the boxes are filled with: for what they are, for what is to be looked at, for what changed. */
const fills: Readonly<Record<string, string>> = {
  question: '#eaf1f8',
  plan: '#e6f3ea',
  flow: '#f3eee3',
  nothing: '#fbe3de',
  'dead-end': '#f6b8ab',
  stale: '#f8d9a0',
  untranslated: '#dcd0f2',
  added: '#bfe6c6',
  removed: '#f2b9b3',
  changed: '#f7e2a8',
};

/** A layout as a drawing that stands by itself. */
export function* svg({ boxes, arrows, width, height }: Layout): Generator<string> {
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="sans-serif" font-size="13" text-anchor="middle">`;
  yield '<rect width="100%" height="100%" fill="#fff"/>';
  yield '<marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#777"/></marker>';
  for (const arrow of arrows) yield* line(arrow);
  for (const box of boxes) yield* rectangle(box);
  yield '</svg>';
}

/** The way of an arrow, as SVG writes a path. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** What a box is called in its drawing: nodes of the flow without its name. */
export function nameOf({ id, kind, flow }: PlacedBox, home?: string): string {
  return kind !== 'flow' && flow === home ? id.slice(flow.length + 1) : id;
}

/** A name as long as a box has room for. */
export function fitted(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25)}…` : name;
}

function* line(arrow: PlacedArrow): Generator<string> {
  const { change, points, label } = arrow;
  const dash = change === 'removed' ? ' stroke-dasharray="5 4"' : '';
  const colour = change === 'added' ? '#1d7a36' : '#777';
  yield `<path d="${pathOf(points)}" fill="none" stroke="${colour}"${dash} marker-end="url(#tip)"/>`;
  yield `<text x="${round(label.x)}" y="${round(label.y + 4)}" font-size="11" fill="#444" stroke="#fff" stroke-width="3" paint-order="stroke">${escaped(shortLabelOf(arrow))}</text>`;
}

function* rectangle(box: PlacedBox): Generator<string> {
  const { x, y, kind, marks, change } = box;
  const round = kind === 'question' ? size.height / 2 : 4;
  const fill = fills[change ?? marks[0] ?? kind];
  yield `<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="${round}" fill="${fill}" stroke="#444"/>`;
  yield `<text x="${x + size.width / 2}" y="${y + size.height / 2 + 4}">${escaped(fitted(box.id))}</text>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
