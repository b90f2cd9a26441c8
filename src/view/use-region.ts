import type { Region } from '../flow/region-schema.ts';
import { regionFor } from '../plan/local-help.ts';
import { useTimeZone } from './clock.ts';
import { type Page, useMemory, useSurroundings } from './page-context.tsx';

/** The country chosen before, else the one the time zone lies in. */
export function useRegion({ locale, isPrivate }: Page): Region | undefined {
  const { regions } = useSurroundings().session.library.regions(locale);
  const here = useMemory({ isPrivate }).record.region;
  const before = useMemory({ isPrivate: false }).record.region;
  const timeZone = useTimeZone() ?? '';
  return regions.find(({ id }) => id === (here ?? before)) ?? regionFor(timeZone, regions);
}
