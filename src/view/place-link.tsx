import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { isPlain } from '../early/taps.ts';
import { fragmentOf, type Place, pathOf } from '../machine/address.ts';
import { type Surroundings, useSurroundings } from './page-context.tsx';
import { publicTrail } from './public-trail.ts';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  place: Place;
  /** What a plain tap does instead of loading the address. */
  go: () => Promise<void>;
}

/** A real link to a place, which the walk takes over where there is a script. */
export function PlaceLink({ place, go, ...attributes }: Props) {
  const surroundings = useSurroundings();
  const take = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    // The second click of a double click would answer a question nobody has read.
    if (event.detail < 2) void go();
  };
  const isPrivate = surroundings.session.graph.nodes.get(place.node)?.private;
  return (
    <a
      {...attributes}
      data-private={isPrivate ? '' : undefined}
      href={addressOf(surroundings, place)}
      onClick={take}
    />
  );
}

/** The address of a place, with as much of its trail as may be written down. */
export function addressOf(
  { session: { graph }, base, privateMode }: Pick<Surroundings, 'session' | 'base' | 'privateMode'>,
  place: Place,
): string {
  const path = pathOf(base, place.locale, place.node, graph);
  return privateMode.get() ? path : path + fragmentOf(publicTrail(graph, place), graph);
}
