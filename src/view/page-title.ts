import type { Graph } from '../flow/graph.ts';
import type { Library } from '../words/library.ts';

/** The title of a page for the browser's tab and for search engines. */
export function titleOf(library: Library, graph: Graph, locale: string, node: string): string {
  const { frame } = library.frame(locale);
  if (node === graph.start) return `${frame.site.name}: ${frame.front.title}`;
  return `${headingOf(library, graph, locale, node)} – ${frame.site.name}`;
}

/** What a page is called: its question, or where its plan leads. */
export function headingOf(library: Library, graph: Graph, locale: string, node: string): string {
  const [flow = '', name = ''] = node.split('/');
  const shelf =
    graph.nodes.get(node)?.kind === 'plan'
      ? library.plans(locale, flow).words.plans
      : library.questions(locale, flow).questions;
  return shelf[name]?.title ?? node;
}
