import type { Finding } from '../flow/fault.ts';
import { grouped } from '../flow/grouped.ts';
import { nearestAmong } from '../flow/near-miss.ts';

/** Faults of a form without the fields that are only missing because their name is mistyped: that is told. */
export function withoutMistyped(findings: readonly Finding[]): Finding[] {
  const unknown = grouped(
    findings.filter(({ code }) => code === 'unknown-key'),
    around,
  );
  const isMistyped = (one: Finding) =>
    one.code === 'missing-field' &&
    (unknown.get(around(one)) ?? []).some((other) => nearestAmong([nameOf(one)])(nameOf(other)));
  return findings.filter((one) => !isMistyped(one));
}

function around({ place }: Finding): string {
  return JSON.stringify(place.path.slice(0, -1));
}

function nameOf({ place }: Finding): string {
  return String(place.path.at(-1));
}
