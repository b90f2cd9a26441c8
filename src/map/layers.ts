import dagre from '@dagrejs/dagre';
import type { Arrow, Chart } from './chart.ts';
import { shortLabelOf } from './labels.ts';
import { type Layout, size } from './layout.ts';

/** How much room a letter of a label takes. */
const letter = { width: 7, height: 14 };

/** The layered drawing of Sugiyama, Tagawa and Toda, as dagre does it. */
export function layOutInLayers({ boxes, arrows }: Chart): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: size.gapY,
    ranksep: size.gapX / 2,
    marginx: 20,
    marginy: 20,
  });
  for (const { id } of boxes) graph.setNode(id, { width: size.width, height: size.height });
  for (const arrow of arrows) {
    const width = shortLabelOf(arrow).length * letter.width;
    graph.setEdge(
      arrow.from,
      arrow.to,
      { width, height: letter.height, labelpos: 'c' },
      keyOf(arrow),
    );
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => {
      const { x, y } = graph.node(box.id);
      return { ...box, x: x - size.width / 2, y: y - size.height / 2 };
    }),
    arrows: arrows.map((arrow) => {
      const { points, x, y } = graph.edge(arrow.from, arrow.to, keyOf(arrow));
      return { ...arrow, points: points ?? [], label: { x: x ?? 0, y: y ?? 0 } };
    }),
  };
}

/** Two versions may have two arrows between the same boxes. */
function keyOf({ from, to, change }: Arrow): string {
  return `${from} ${to} ${change ?? ''}`;
}
