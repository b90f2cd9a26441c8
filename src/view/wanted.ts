import type { Graph, Node } from '../flow/graph.ts';
import type { Place } from '../machine/address.ts';
import type { Wanted } from '../words/library.ts';

/** The words a page shows: its own, and those of the answers given. */
export function wantedFor(graph: Graph, { locale, node, steps }: Place): Wanted {
  const page = graph.nodes.get(node);
  const named = [node, ...steps.map(({ question }) => question)];
  const nodes = named.flatMap((id) => graph.nodes.get(id) ?? []);
  const flowsOf = (kind: Node['kind']) => [
    ...new Set(nodes.filter((one) => one.kind === kind).map(({ flow }) => flow)),
  ];
  return {
    locale,
    questions: flowsOf('question'),
    plans: flowsOf('plan'),
    planFrame: page?.kind === 'plan' || (page?.private ?? false),
    regions: hasLocalHelp(page),
  };
}

/** The words of what accompanies a plan, in one language. */
export function companionIn(locale: string): Wanted {
  return { locale, questions: [], plans: [], planFrame: true, regions: true, companion: true };
}

/** True for a page on which local help may stand. */
function hasLocalHelp(node: Node | undefined): boolean {
  if (!node) return false;
  return node.private || (node.kind === 'plan' && node.first.length + node.local.length > 0);
}
