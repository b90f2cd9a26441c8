import type { Locale } from '../flow/locale-schema.ts';

/** The language to greet somebody in: chosen before, else the first they read, else the source. */
export function bestLocale(
  locales: readonly Locale[],
  chosen: string | undefined,
  reads: readonly string[],
): string {
  const ids = locales.map(({ id }) => id);
  const wanted = [chosen ?? '', ...reads, ...reads.map((tag) => tag.split('-')[0] ?? '')];
  return wanted.find((tag) => ids.includes(tag)) ?? ids[0] ?? 'en';
}
