import type { Chart } from './chart.ts';
import { layOutInLayers } from './layers.ts';
import type { Layout } from './layout.ts';
import { layOutInRows } from './rows.ts';

/** Beyond this much an orderly drawing takes seconds, and nobody could read it. */
const most = { boxes: 500, arrows: 1200 };

/** Gives everything a place, from above to below: a chart that is very large is only put in rows. */
export function layOut(chart: Chart): Layout {
  const isLarge = chart.boxes.length > most.boxes || chart.arrows.length > most.arrows;
  return isLarge ? layOutInRows(chart) : layOutInLayers(chart);
}
