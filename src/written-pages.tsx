import { renderToString } from 'react-dom/server';
import { graph, library, locales, parts } from './content.ts';
import type { Node } from './flow/graph.ts';
import { pathOf } from './machine/address.ts';
import { Memory } from './memory/memory.ts';
import { Cell } from './view/cell.ts';
import { SurroundingsProvider } from './view/page-context.tsx';
import { descriptionOf, titleOf } from './view/page-title.ts';
import { Session } from './view/session.ts';
import { makeReady } from './view/stock.ts';
import { wantedFor } from './view/wanted.ts';
import { Wizard } from './view/wizard.tsx';
import { shelvesOf, type Wanted } from './words/library.ts';

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
  isStart: boolean;
  /** The names of the shelves whose words the page shows. */
  shelves: readonly string[];
  /** The open questions that an answer surely leads to, by answer. */
  ahead: Readonly<Record<string, string>>;
  body: string;
  /** The same page in each language. */
  twins: { locale: string; path: string }[];
}

/** The words for the pages that belong to no flow, in one language. */
export type Greeting = Awaited<ReturnType<typeof greetings>>[number];

const stock = { graph, library, parts };

/** Every node of every flow in one language, without a trail: right for anybody. */
export async function* writtenPages(base: string, locale: string): AsyncGenerator<WrittenPage> {
  await library.load(framesIn(locale));
  for (const node of graph.nodes.values()) {
    const place = { locale, node: node.id, steps: [] };
    await makeReady(stock, place);
    yield {
      paths: pathsOf(base, locale, node),
      locale,
      dir: locales.find(({ id }) => id === locale)?.dir ?? 'ltr',
      node: node.id,
      title: titleOf(library, graph, locale, node.id),
      description: descriptionOf(library, graph, locale, node.id),
      isPrivate: node.private,
      isStart: node.id === graph.start,
      shelves: ['frame', ...shelvesOf(wantedFor(graph, place))].map((name) => `${locale}/${name}`),
      ahead: Object.fromEntries(questionsBehind(node)),
      body: bodyOf(base, locale, node.id),
      twins: locales.map(({ id }) => ({ locale: id, path: pathOf(base, id, node.id, graph) })),
    };
  }
}

/** The words for the pages that belong to no flow, in every language. */
export async function greetings() {
  return Promise.all(
    locales.map(async ({ id, dir, name }) => {
      await library.load(framesIn(id));
      const { site, front, notFound } = library.frame(id).frame;
      const { documents } = library.planFrame(id);
      return { locale: id, dir, name, site, front, documents, link: notFound.link };
    }),
  );
}

function framesIn(locale: string): Wanted {
  return { locale, questions: [], plans: [], planFrame: true, regions: false };
}

function bodyOf(base: string, locale: string, node: string): string {
  const surroundings = {
    session: new Session(stock, { locale, node, steps: [] }),
    memory: new Memory(undefined),
    passing: new Memory(undefined),
    newVersion: new Cell<(() => void) | undefined>(undefined),
    bringing: new Cell<readonly string[]>([]),
    privateMode: new Cell(false),
    locales,
    base,
  };
  return renderToString(
    <SurroundingsProvider value={surroundings}>
      <Wizard />
    </SurroundingsProvider>,
  );
}

function pathsOf(base: string, locale: string, { id, flow }: Node): string[] {
  const paths = [pathOf(base, locale, id, graph), `${base}${locale}/${id}/`];
  if (graph.starts.get(flow) === id) paths.push(`${base}${locale}/${flow}/`);
  return [...new Set(paths)];
}

function questionsBehind(node: Node): [answer: string, question: string][] {
  if (node.kind !== 'question' || node.private) return [];
  return node.answers.flatMap(({ id, routes: [route, ...others] }) => {
    const target = graph.nodes.get(route?.to ?? '');
    const isSure = others.length === 0 && target?.kind === 'question' && target.id !== graph.start;
    return isSure && !target.private ? [[id, target.id]] : [];
  });
}
