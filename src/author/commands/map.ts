import { chartOfAll } from '../../map/chart.ts';
import { layOut } from '../../map/lay-out.ts';
import { mermaid } from '../../map/mermaid.ts';
import { svg } from '../../map/svg.ts';
import type { Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

/** A drawing of the flows, as text. */
export function map({ graph, options }: Context): Outcome {
  const name = options.svg ? 'svg' : 'mermaid';
  const draw = () => {
    const chart = chartOfAll(graph);
    return options.svg ? svg(layOut(chart)) : mermaid(chart);
  };
  return { code: 0, values: drawing(name, draw), lines: draw() };
}

function* drawing(name: string, draw: () => Iterable<string>): Generator<object> {
  yield { [name]: [...draw()].join('\n') };
}
