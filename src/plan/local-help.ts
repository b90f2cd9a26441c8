import type { Help, Purpose, Region } from '../flow/region-schema.ts';

/** The region a time zone lies in; the last one, "everywhere else", when none fits. */
export function regionFor(timeZone: string, regions: readonly Region[]): Region | undefined {
  const here = regions.find(({ timeZones }) =>
    timeZones.some((zone) => (zone.endsWith('/') ? timeZone.startsWith(zone) : timeZone === zone)),
  );
  return here ?? regions.at(-1);
}

/** What a region, and the wider region it lies in, has for these purposes, but not for those already said. */
export function helpsFor(
  region: Region,
  regions: readonly Region[],
  purposes: readonly Purpose[],
  said: readonly Purpose[] = [],
): { region: string; help: Help }[] {
  const wider = regions.find(({ id }) => id === region.within);
  return [region, ...(wider ? [wider] : [])].flatMap(({ id, helps }) =>
    helps
      .filter((help) => help.for.some((purpose) => purposes.includes(purpose)))
      .filter((help) => !help.for.some((purpose) => said.includes(purpose)))
      .map((help) => ({ region: id, help })),
  );
}
