import type { View } from './view.ts';

/** Where one stands on a map: what it shows, and the node that is looked at. */
export interface MapPlace {
  view: View;
  selected?: string;
}

/** The place for a node: the flow it belongs to, unless what is shown holds it anyway. */
export function placeOf(id: string, { view }: MapPlace): MapPlace {
  const [flow = '', name] = id.split('/');
  if (name === undefined) return { view: { kind: 'flow', flow: id } };
  if (view.kind === 'all') return { view, selected: id };
  const isOnRoad =
    view.kind === 'road' &&
    (view.plan === id || view.trail.some(({ question }) => question === id));
  return { view: isOnRoad ? view : { kind: 'flow', flow }, selected: id };
}

/** A place as the address of a page keeps it: "#hacked/can-log-in", "#hacked/", "#all" or nothing. */
export function fragmentOf({ view, selected }: MapPlace): string {
  if (selected) return `#${selected}`;
  if (view.kind === 'flow') return `#${view.flow}/`;
  return view.kind === 'all' ? '#all' : '';
}

/** The place that an address names; anything strange is the beginning. */
export function placeFrom(fragment: string, flows: readonly string[]): MapPlace {
  const written = fragment.replace(/^#/, '');
  const [flow = '', name] = written.split('/');
  if (written === 'all') return { view: { kind: 'all' } };
  if (!flows.includes(flow)) return { view: { kind: 'flows' } };
  return { view: { kind: 'flow', flow }, ...(name ? { selected: written } : {}) };
}
