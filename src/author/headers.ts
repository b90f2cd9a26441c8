/** What the policy names of what stands in the pages themselves: "sha256-…". */
export interface InlineHashes {
  style: string;
  script: string;
}

/** What no page of the site may do. */
const always = [
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dishari',
];

/** The policy as a page can carry it itself: all but who may frame it. */
export function pagePolicy({ style, script }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${script}'`,
    `style-src '${style}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    ...always,
  ].join('; ');
}

/** The policy of the pages for authors: they make pictures, show a wizard, and work beside themselves. */
export const deskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  ...always,
].join('; ');

/** What every page of the site may do at most; each page carries a policy of its own that says less. */
function sitePolicy({ style, script }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self' '${script}'`,
    `style-src 'self' '${style}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    ...always,
  ].join('; ');
}

const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

export type Headers = Readonly<Record<string, string>>;

/** What every answer of the site carries, so that a page can do and tell no more than it must. */
function securityHeaders(hashes: InlineHashes): Headers {
  return {
    'Content-Security-Policy': sitePolicy(hashes),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The headers of the answers whose path a pattern fits; "*" at its end stands for anything. */
export interface HeaderRule {
  pattern: string;
  headers: Headers;
}

/**
 * The headers of a site below `base`. Names under assets/ carry a hash of what is in them; a page is
 * kept just long enough that a prefetched one is not fetched again; the worker never, or a new
 * version would come late. No answer is named twice with the same header: hosts would join the two.
 */
export function headerRules(
  base: string,
  locales: readonly string[],
  hashes: InlineHashes,
): HeaderRule[] {
  const kept = (pattern: string, control: string) => ({
    pattern: `${base}${pattern}`,
    headers: { 'Cache-Control': control },
  });
  return [
    { pattern: `${base}*`, headers: securityHeaders(hashes) },
    kept('assets/*', 'public, max-age=31536000, immutable'),
    ...locales.map((locale) => kept(`${locale}/*`, 'public, max-age=600')),
    kept('sw.js', 'no-cache'),
  ];
}

/** The headers for one path, from the rules of a site. */
export function headersFor(rules: readonly HeaderRule[], path: string): Headers {
  const fitting = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers));
}
