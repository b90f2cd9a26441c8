import { parseArgs } from 'node:util';

/** Where a site comes from and where it will stand. */
export interface BuildOptions {
  /** The folder of flows. */
  flows: string;
  /** The folder to write to. */
  out: string;
  /** The path the site lives below: begins and ends with a slash. */
  base: string;
  /** "https://help.example.org", where it is known. */
  origin: string | undefined;
}

/** Reads the options of `npm run build`. Throws, saying what to give, for an origin that is none. */
export function buildOptions(
  args: readonly string[],
  { BASE_PATH, SITE_ORIGIN }: Readonly<Record<string, string | undefined>>,
): BuildOptions {
  const text = { type: 'string' } as const;
  const options = { flows: text, out: text, base: text, origin: text };
  const { values } = parseArgs({ args: [...args], options });
  return {
    flows: values.flows ?? 'flows',
    out: values.out ?? 'dist',
    base: basePath(values.base ?? BASE_PATH),
    origin: originFrom(values.origin ?? SITE_ORIGIN),
  };
}

/** A path as a site lives below it: begins and ends with a slash. */
export function basePath(text = ''): string {
  return `/${text}/`.replace(/\/+/g, '/');
}

function originFrom(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol.startsWith('http') && url.pathname === '/') return url.origin;
  throw new Error(
    `The origin is "${text}". Give it as "https://help.example.org"; a path belongs to --base.`,
  );
}
