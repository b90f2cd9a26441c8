import type { WalkSnapshot } from './compile.ts';

/** The node a walk stands at, as "flow/node". */
export function currentNode({ value }: Pick<WalkSnapshot, 'value'>): string {
  const [flow, node] = Object.entries(value)[0] ?? [];
  return `${flow}/${String(node)}`;
}
