import type { Graph, Node } from '../flow/graph.ts';
import type { Place } from '../machine/address.ts';
import type { Wanted } from '../words/library.ts';

/** The words a page shows: its own, those of the answers given, those of pages it names. */
export function wantedFor(graph: Graph, { locale, node, steps }: Place): Wanted {
  const page = graph.nodes.get(node);
  const named = [node, ...steps.map(({ question }) => question), ...relatedTo(page, graph)];
  const flowsOf = (kind: Node['kind']) => {
    const nodes = named.flatMap((id) => graph.nodes.get(id) ?? []);
    return [...new Set(nodes.filter((one) => one.kind === kind).map(({ flow }) => flow))];
  };
  return {
    locale,
    questions: flowsOf('question'),
    plans: flowsOf('plan'),
    regions: hasLocalHelp(page),
  };
}

/** True for a page on which local help may stand. */
function hasLocalHelp(node: Node | undefined): boolean {
  if (!node) return false;
  return node.private || (node.kind === 'plan' && node.first.length + node.local.length > 0);
}

/** Related pages other than the entrance of a flow, which is named by its flow's title. */
function relatedTo(node: Node | undefined, graph: Graph): string[] {
  if (node?.kind !== 'plan') return [];
  const entrances = new Set(graph.starts.values());
  return node.related.filter((id) => !entrances.has(id));
}
