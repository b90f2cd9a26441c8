import type { Graph } from '../flow/graph.ts';
import type { Library } from '../words/library.ts';

/** The title of a page for the browser's tab and for search engines. */
export function titleOf(library: Library, graph: Graph, locale: string, node: string): string {
  const { frame } = library.frame(locale);
  if (node === graph.start) return `${frame.site.name}: ${frame.front.title}`;
  const [flow = '', name = ''] = node.split('/');
  const { questions, plans } = library.flow(locale, flow).words.flow;
  const title = plans[name]?.title ?? questions[name]?.title ?? name;
  return `${title} – ${frame.site.name}`;
}
