import type { Graph } from '../flow/graph.ts';
import type { Trail } from '../flow/trail.ts';
import { type Chart, chartOfAll, chartOfFlow, chartOfFlows, chartOfRoad } from '../map/chart.ts';

/** What a map shows: the flows in short, every node, the nodes of one flow, or one road. */
export type View =
  | { kind: 'flows' }
  | { kind: 'all' }
  | { kind: 'flow'; flow: string }
  | { kind: 'road'; trail: Trail; plan: string };

/** What a view shows of a graph. */
export function chartOf(graph: Graph, view: View): Chart {
  if (view.kind === 'flows') return chartOfFlows(graph);
  if (view.kind === 'all') return chartOfAll(graph);
  if (view.kind === 'flow') return chartOfFlow(graph, view.flow);
  return chartOfRoad(graph, view.trail, view.plan);
}
