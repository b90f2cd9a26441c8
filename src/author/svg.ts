import { explore } from '../flow/exploration.ts';
import type { Graph, Node } from '../flow/graph.ts';

const [width, height, gapX, gapY] = [190, 34, 20, 46];

interface Spot {
  node: Node;
  x: number;
  y: number;
}

/** The flows as one drawing, a row for each number of questions before a node at most. */
export function* svg(graph: Graph): Generator<string> {
  const rows = rowsOf(graph);
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const [w, h] = [widest * (width + gapX) + gapX, rows.length * (height + gapY) + gapY];
  const spots = new Map<string, Spot>();
  for (const [r, row] of rows.entries()) {
    const left = (w - row.length * (width + gapX) + gapX) / 2;
    for (const [c, node] of row.entries()) {
      spots.set(node.id, { node, x: left + c * (width + gapX), y: gapY + r * (height + gapY) });
    }
  }
  yield `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" font-family="sans-serif" font-size="11" text-anchor="middle">`;
  for (const spot of spots.values()) yield* lines(spot, spots);
  for (const spot of spots.values()) yield* box(spot);
  yield '</svg>';
}

function rowsOf(graph: Graph): Node[][] {
  const ids = [graph.start, ...graph.nodes.keys()];
  const order = explore(ids, (id) => targets(graph.nodes.get(id))).childrenFirst.toReversed();
  const depths = new Map<string, number>();
  const rows: Node[][] = [];
  for (const id of order) {
    const node = graph.nodes.get(id);
    const depth = depths.get(id) ?? 0;
    if (node) rows[depth] = [...(rows[depth] ?? []), node];
    for (const { to } of targets(node)) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
  }
  return rows;
}

function* lines({ node, x, y }: Spot, spots: ReadonlyMap<string, Spot>): Generator<string> {
  for (const { to, answer } of targets(node)) {
    const end = spots.get(to);
    if (!end) continue;
    const [x1, y1, x2, y2] = [x + width / 2, y + height, end.x + width / 2, end.y];
    yield `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#888"><title>${answer}</title></line>`;
    yield `<text x="${(x1 * 2 + x2) / 3}" y="${(y1 * 2 + y2) / 3}" fill="#555" font-size="9">${answer}</text>`;
  }
}

function* box({ node, x, y }: Spot): Generator<string> {
  const round = node.kind === 'question' ? height / 2 : 2;
  const fill = node.kind === 'question' ? '#eef4ff' : '#eaf7ea';
  yield `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}" stroke="#444"/>`;
  yield `<text x="${x + width / 2}" y="${y + height / 2 + 4}">${node.id}</text>`;
}

function targets(node: Node | undefined): { to: string; answer: string }[] {
  if (node?.kind !== 'question') return [];
  return node.answers.flatMap(({ id, routes }) => routes.map(({ to }) => ({ to, answer: id })));
}
