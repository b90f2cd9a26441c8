import type { Chart } from './chart.ts';
import { layOutInColumns } from './columns.ts';
import { layOutInLayers } from './layers.ts';
import type { Layout } from './layout.ts';

/** Beyond this much an orderly drawing takes seconds, and nobody could read it. */
const most = { boxes: 500, arrows: 1200 };

/** Gives everything a place, from left to right, as flows are wider than they are long: a chart that is very large is only put in columns. */
export function layOut(chart: Chart): Layout {
  const isLarge = chart.boxes.length > most.boxes || chart.arrows.length > most.arrows;
  return isLarge ? layOutInColumns(chart) : layOutInLayers(chart);
}
