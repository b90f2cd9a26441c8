import { ticksName } from './address.ts';

/** A fragment with ticks behind its trail. */
export function withTicks(fragment: string, ticks: readonly string[]): string {
  if (ticks.length === 0) return fragment;
  return `${fragment ? `${fragment}&` : '#'}${ticksName}=${ticks.join('.')}`;
}
