import type { RefObject } from 'react';

/** Puts the focus on what stands there after this turn: what had it may be gone by then. */
export function focusIn(place: RefObject<HTMLElement | null>, selector: string) {
  requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(selector)?.focus());
}
