import { grouped } from '../flow/grouped.ts';
import type { Box, Chart } from './chart.ts';
import { labelOf } from './labels.ts';

/** A chart as a Mermaid flowchart: a box a flow, a diamond a question, a box a plan. */
export function* mermaid({ boxes, arrows }: Chart): Generator<string> {
  const names = new Map(boxes.map(({ id }, at) => [id, `n${at}`]));
  yield 'flowchart TD';
  for (const [flow, own] of grouped(boxes, (box) => box.flow)) {
    yield `  subgraph flow-${flow} ["${flow}"]`;
    for (const box of own) yield `    ${names.get(box.id)}${shape(box)}`;
    yield '  end';
  }
  for (const arrow of arrows) {
    yield `  ${names.get(arrow.from)} -->|"${labelOf(arrow)}"| ${names.get(arrow.to)}`;
  }
}

function shape({ id, flow, kind }: Box): string {
  const name = kind === 'flow' ? id : id.slice(flow.length + 1);
  if (kind === 'question') return `{"${name}"}`;
  return kind === 'nothing' ? `(("${name}"))` : `["${name}"]`;
}
