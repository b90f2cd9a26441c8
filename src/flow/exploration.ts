/** A way that leads back to a node already on it: the edge that closes it, and the nodes between. */
export interface Circle<Edge> {
  edge: Edge;
  nodes: readonly string[];
}

/** Every node once, each after all it leads to, unless a circle makes that impossible. */
export interface Exploration<Edge> {
  childrenFirst: readonly string[];
  circles: readonly Circle<Edge>[];
}

type Leads<Edge> = (id: string) => readonly Edge[];

/** Walks all edges once, without recursion: a road may be longer than the stack is deep. */
export function explore<Edge extends { to: string }>(
  ids: Iterable<string>,
  leads: Leads<Edge>,
): Exploration<Edge> {
  const done = new Set<string>();
  const circles: Circle<Edge>[] = [];
  for (const id of ids) {
    if (!done.has(id)) exploreFrom(id, leads, done, circles);
  }
  return { childrenFirst: [...done], circles };
}

function exploreFrom<Edge extends { to: string }>(
  first: string,
  leads: Leads<Edge>,
  done: Set<string>,
  circles: Circle<Edge>[],
) {
  const way: string[] = [];
  const open = new Map<string, { at: number; left: Iterator<Edge> }>();
  const enter = (id: string) => open.set(id, { at: way.push(id) - 1, left: leads(id).values() });
  enter(first);
  for (let id = way.at(-1); id !== undefined; id = way.at(-1)) {
    const { value: edge } = open.get(id)?.left.next() ?? {};
    if (!edge) {
      way.pop();
      open.delete(id);
      done.add(id);
      continue;
    }
    const before = open.get(edge.to);
    if (before) circles.push({ edge, nodes: shorten(way, before.at) });
    else if (!done.has(edge.to)) enter(edge.to);
  }
}

/** The way from a position on; the middle of a long one is left out. */
function shorten(way: readonly string[], from: number): string[] {
  if (way.length - from <= 8) return way.slice(from);
  return [...way.slice(from, from + 4), '…', ...way.slice(-3)];
}
