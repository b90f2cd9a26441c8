import { mermaid } from '../../folder/mermaid.ts';
import type { Outcome } from '../outcome.ts';
import { svg } from '../svg.ts';
import type { Context } from './command.ts';

/** A drawing of the flows, as text. */
export function map({ graph, options }: Context): Outcome {
  const draw = options.svg ? svg : mermaid;
  const name = options.svg ? 'svg' : 'mermaid';
  return { code: 0, values: drawing(name, () => draw(graph)), lines: draw(graph) };
}

function* drawing(name: string, draw: () => Iterable<string>): Generator<object> {
  yield { [name]: [...draw()].join('\n') };
}
