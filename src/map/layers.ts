import dagre from '@dagrejs/dagre';
import type { Chart } from './chart.ts';
import { type Layout, size } from './layout.ts';

/** The layered drawing of Sugiyama, Tagawa and Toda, as dagre does it. */
export function layOutInLayers({ boxes, arrows }: Chart): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ nodesep: size.gapX, ranksep: size.gapY, marginx: 20, marginy: 20 });
  for (const { id } of boxes) graph.setNode(id, { width: size.width, height: size.height });
  for (const { from, to } of arrows) graph.setEdge(from, to, {}, `${from} ${to}`);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: boxes.map((box) => {
      const { x, y } = graph.node(box.id);
      return { ...box, x: x - size.width / 2, y: y - size.height / 2 };
    }),
    arrows: arrows.map((arrow) => ({
      ...arrow,
      points: graph.edge(arrow.from, arrow.to, `${arrow.from} ${arrow.to}`).points ?? [],
    })),
  };
}
