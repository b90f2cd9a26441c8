import { renderToString } from 'react-dom/server';
import { graph, library, locales, parts } from './content.ts';
import type { Node } from './flow/graph.ts';
import { pathOf } from './machine/address.ts';
import { Memory } from './view/memory.ts';
import { SurroundingsProvider } from './view/page-context.tsx';
import { titleOf } from './view/page-title.ts';
import { Session } from './view/session.ts';
import { makeReady } from './view/stock.ts';
import { wantedFor } from './view/wanted.ts';
import { Wizard } from './view/wizard.tsx';
import { shelvesOf } from './words/library.ts';

/** A page as it is written to disk, before the head and the frame of the document are put round. */
export interface WrittenPage {
  /** Where it stands, its own address first; an entrance stands at the address of its flow as well. */
  paths: readonly string[];
  locale: string;
  dir: string;
  node: string;
  title: string;
  description: string;
  isPrivate: boolean;
  /** The names of the shelves whose words the page shows. */
  shelves: readonly string[];
  body: string;
  /** The same page in each language. */
  twins: { locale: string; path: string }[];
}

const stock = { graph, library, parts };

/** Every node of every flow in every language, without a trail: right for anybody. */
export async function* writtenPages(base: string): AsyncGenerator<WrittenPage> {
  for (const { id: locale, dir } of locales) {
    for (const node of graph.nodes.values()) {
      const place = { locale, node: node.id, steps: [] };
      await makeReady(stock, place);
      const surroundings = {
        session: new Session(stock, place),
        memory: new Memory(undefined),
        passing: new Memory(undefined),
        locales,
        base,
      };
      yield {
        paths: pathsOf(base, locale, node),
        locale,
        dir,
        node: node.id,
        title: titleOf(library, graph, locale, node.id),
        description: descriptionOf(locale, node.id),
        isPrivate: node.private,
        shelves: shelvesOf(wantedFor(graph, place)),
        body: renderToString(
          <SurroundingsProvider value={surroundings}>
            <Wizard />
          </SurroundingsProvider>,
        ),
        twins: locales.map(({ id }) => ({ locale: id, path: pathOf(base, id, node.id, graph) })),
      };
    }
  }
}

function pathsOf(base: string, locale: string, { id, flow }: Node): string[] {
  const paths = [pathOf(base, locale, id, graph), `${base}${locale}/${id}/`];
  if (graph.starts.get(flow) === id) paths.push(`${base}${locale}/${flow}/`);
  return [...new Set(paths)];
}

/** The words of the page for an address that leads nowhere, in every language. */
export async function notFoundWords() {
  return Promise.all(
    locales.map(async ({ id, dir, name }) => {
      await library.load({ locale: id, questions: [], plans: [], regions: false });
      const { notFound, site, front } = library.frame(id).frame;
      return { locale: id, dir, name, site, front, ...notFound };
    }),
  );
}

function descriptionOf(locale: string, node: string): string {
  const [flow = '', name = ''] = node.split('/');
  const own =
    graph.nodes.get(node)?.kind === 'plan'
      ? library.plans(locale, flow).words.plans[name]?.summary
      : library.questions(locale, flow).questions[name]?.lead;
  return own && node !== graph.start ? own : library.frame(locale).frame.site.description;
}
