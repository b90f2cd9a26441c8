import type { Exploration } from '../exploration.ts';
import type { Finding } from '../fault.ts';
import type { Edge, FlowSet } from './flow-set.ts';

/** Answers that lead back to where the reader has been. */
export function* checkCircles(set: FlowSet, { circles }: Exploration<Edge>): Generator<Finding> {
  const seen = new Set<string>();
  for (const { edge, nodes } of circles) {
    const closing = JSON.stringify(edge.place);
    // The copies that a round makes repeat the circle of their original.
    if (set.expansion.copies.has(edge.from) && seen.has(closing)) continue;
    seen.add(closing);
    const ways = waysBetween(set, [...nodes, edge.to]);
    const place = ways.findLast(({ by }) => by === 'call')?.place ?? edge.place;
    const home = place.file.slice(0, place.file.indexOf('/') + 1);
    const names = [...nodes, edge.to].map((id) =>
      id.startsWith(home) ? id.slice(home.length) : id,
    );
    yield {
      code: 'circle',
      place,
      message: `A circle: ${names.join(' → ')}.`,
      help: ways.some(({ by }) => by !== undefined) ? once : leadOn(edge, home),
    };
  }
}

const once =
  'A flow that is called can be gone through once on a road, because a question has one answer on it: leave one of the calls out.';

function leadOn({ from, answer }: Edge, home: string): string {
  return `Every road must end in a plan: lead the answer "${answer}" of "${from.slice(home.length)}" on to another node.`;
}

/** The edges by which each of some nodes leads to the next. */
function waysBetween({ leads }: FlowSet, nodes: readonly string[]): Edge[] {
  return nodes.flatMap((node, at) =>
    (leads.get(node) ?? []).filter(({ to }) => to === nodes[at + 1]),
  );
}
