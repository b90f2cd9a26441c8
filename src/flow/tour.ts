import type { Facts } from './condition.ts';
import type { Graph, Node, QuestionNode } from './graph.ts';
import { madeKnownBy, nextNode, type Step, type Trail } from './trail.ts';

/** A moment of a tour. Trail and facts change as the tour goes on: copy what is to be kept. */
export interface Visit {
  kind: 'entered' | 'left' | 'passed';
  node: Node;
  trail: Trail;
  facts: Facts;
}

interface Open {
  node: QuestionNode;
  tried: number;
  before: [string, string | undefined][];
}

/**
 * Goes through every road, one answer at a time, without recursion: a question is entered and left,
 * a plan is passed, and so is a question for which `pass` says so.
 */
export function* tour(
  graph: Graph,
  from: string,
  pass: (node: QuestionNode, facts: Facts) => boolean = () => false,
): Generator<Visit> {
  const trail: Step[] = [];
  const facts = new Map<string, string>();
  const open: Open[] = [];
  let node = graph.nodes.get(from);
  for (;;) {
    if (node?.kind === 'question' && !pass(node, facts)) {
      open.push({ node, tried: 0, before: [] });
      yield { kind: 'entered', node, trail, facts };
    } else if (node) yield { kind: 'passed', node, trail, facts };
    const here = open.at(-1);
    if (!here) return;
    if (here.tried > 0) undo(here, trail, facts);
    const answer = here.node.answers[here.tried++]?.id;
    if (answer === undefined) {
      open.pop();
      yield { kind: 'left', node: here.node, trail, facts };
      node = undefined;
      continue;
    }
    here.before = madeKnownBy(graph, here.node.id).map((known) => [known, facts.get(known)]);
    for (const [known] of here.before) facts.set(known, answer);
    trail.push({ question: here.node.id, answer });
    node = graph.nodes.get(nextNode(here.node, answer, facts) ?? '');
  }
}

function undo({ before }: Open, trail: Step[], facts: Map<string, string>) {
  trail.pop();
  for (const [question, answer] of before) {
    if (answer === undefined) facts.delete(question);
    else facts.set(question, answer);
  }
}
