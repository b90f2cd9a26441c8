import type { Graph } from '../flow/graph.ts';
import { factsOf, nextNode, type Step, type Trail } from '../flow/trail.ts';

/** A page of the wizard and the answers that led there; the node may be unknown. */
export interface Place {
  locale: string;
  node: string;
  steps: Trail;
}

/** The path of a node: "/base/bn/hacked/can-log-in/"; the start has the locale's own page. */
export function pathOf(base: string, locale: string, node: string, graph: Graph): string {
  return node === graph.start ? `${base}${locale}/` : `${base}${locale}/${node}/`;
}

/** The fragment of a trail, "#can-log-in=no&photos-of-me=yes"; empty for an empty trail. */
export function fragmentOf(trail: Trail, graph: Graph): string {
  const pairs = trail.map(({ question, answer }) => `${shortName(question, graph)}=${answer}`);
  return pairs.length > 0 ? `#${pairs.join('&')}` : '';
}

/** What an address says. A locale that is not known is undefined, a node is given as written. */
export function parsePath(
  path: string,
  base: string,
  locales: readonly string[],
): { locale: string | undefined; node: string } {
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const [first = '', ...rest] = inside.split('/').filter((part) => part && part !== 'index.html');
  return locales.includes(first)
    ? { locale: first, node: rest.join('/') }
    : { locale: undefined, node: [first, ...rest].filter(Boolean).join('/') };
}

/**
 * The answers of a fragment, questions named in full. A question named without its flow is the one
 * that comes next on the road, else the only one of that name; where neither helps it stays as it
 * is written, and the walk will stop before it.
 */
export function parseFragment(fragment: string, graph: Graph): Trail {
  const names = questionsByName(graph);
  const steps: Step[] = [];
  let expected: string | undefined = graph.start;
  for (const [name, answer] of pairsOf(fragment)) {
    const called: readonly string[] = names.get(name) ?? [];
    const question = expected && called.includes(expected) ? expected : (called[0] ?? name);
    steps.push({ question, answer });
    const node = graph.nodes.get(question);
    expected =
      node?.kind === 'question' ? nextNode(node, answer, factsOf(graph, steps)) : undefined;
  }
  return steps;
}

/** What a link may carry besides a trail; no question can be called so. */
export const ticksName = '~done';

/** The ticks that a link carries, as they are written behind its trail. */
export function ticksOf(fragment: string): string[] {
  const [, written = ''] = fragment.replace(/^#/, '').split(`${ticksName}=`);
  return written.split(/[.&]/).filter((id) => /^[a-z0-9-]+$/.test(id));
}

/** No road is nearly as long; a longer fragment is somebody's mischief. */
const mostPairs = 100;

function pairsOf(fragment: string): [string, string][] {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair.includes('=') && !pair.startsWith('~'))
    .slice(0, mostPairs)
    .map((pair) => {
      const [name = '', answer = ''] = pair.split('=');
      return [decode(name), decode(answer)];
    });
}

/** A broken escape is not an error: it is a name that no question has. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shortName(question: string, graph: Graph): string {
  const name = question.slice(question.indexOf('/') + 1);
  return questionsByName(graph).get(name)?.length === 1 ? name : question;
}

const namesOfGraph = new WeakMap<Graph, ReadonlyMap<string, readonly string[]>>();

/** Every question by its full name, and by its name without the flow. */
function questionsByName(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const known = namesOfGraph.get(graph);
  if (known) return known;
  const names = new Map<string, string[]>();
  for (const { id, kind } of graph.nodes.values()) {
    if (kind !== 'question') continue;
    for (const name of [id, id.slice(id.indexOf('/') + 1)]) {
      names.set(name, [...(names.get(name) ?? []), id]);
    }
  }
  namesOfGraph.set(graph, names);
  return names;
}
