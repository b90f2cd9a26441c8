import type { Graph } from '../flow/graph.ts';
import { shortened } from '../words/format.ts';
import type { Library } from '../words/library.ts';
import { plainText } from '../words/rich-text.ts';

/** About as much of a description as search engines show, in characters. */
const mostDescription = 180;

/** The title of a page for the browser's tab and for search engines. */
export function titleOf(library: Library, graph: Graph, locale: string, node: string): string {
  const { frame, flowTitles } = library.frame(locale);
  if (node === graph.start) return `${frame.site.name}: ${frame.front.title}`;
  const [flow = ''] = node.split('/');
  const { title, labels } = aboutPage(library, graph, locale, node);
  return `${plainText(title, labels)} – ${flowTitles[flow]} – ${frame.site.name}`;
}

/** What a page is about, for search engines: a plan in a sentence, a question with its answers. */
export function descriptionOf(
  library: Library,
  graph: Graph,
  locale: string,
  node: string,
): string {
  if (node === graph.start) return library.planFrame(locale).documents.description;
  const { about, labels } = aboutPage(library, graph, locale, node);
  return shortened(plainText(about, labels), mostDescription);
}

function aboutPage(library: Library, graph: Graph, locale: string, node: string) {
  const [flow = '', name = ''] = node.split('/');
  if (graph.nodes.get(node)?.kind === 'plan') {
    const { words, labels } = library.plans(locale, flow);
    const { title = node, summary = '' } = words.plans[name] ?? {};
    return { title, about: summary, labels };
  }
  const { questions, labels } = library.questions(locale, flow);
  const { title = node, lead = '', answers = {} } = questions[name] ?? {};
  return { title, about: `${title} ${lead} ${Object.values(answers).join(' · ')}`, labels };
}
