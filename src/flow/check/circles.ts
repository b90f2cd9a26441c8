import type { Exploration } from '../exploration.ts';
import type { Finding } from '../fault.ts';
import type { Edge } from './flow-set.ts';

/** Answers that lead back to where the reader has been. */
export function* checkCircles({ circles }: Exploration<Edge>): Generator<Finding> {
  for (const { edge, nodes } of circles) {
    const home = edge.from.slice(0, edge.from.indexOf('/') + 1);
    const names = [...nodes, edge.to].map((id) =>
      id.startsWith(home) ? id.slice(home.length) : id,
    );
    yield {
      code: 'circle',
      place: edge.place,
      message: `A circle: ${names.join(' → ')}.`,
      help: `Every road must end in a plan: lead the answer "${edge.answer}" of "${edge.from.slice(home.length)}" on to another node.`,
    };
  }
}
