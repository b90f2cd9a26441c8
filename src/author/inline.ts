import { createHash } from 'node:crypto';
import type { InlineHashes } from './headers.ts';

/** The document that all pages are made from, and what the policy must say of what stands in it. */
export interface Frame {
  template: string;
  hashes: InlineHashes;
}

const styleLink = /\s*<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g;

/** The style sheets that Vite linked in a template. */
export function styleSheetsOf(template: string): string[] {
  return [...template.matchAll(styleLink)].flatMap(([, href]) => href ?? []);
}

/**
 * Puts the style and the script for the first taps into the page itself, where no further request
 * has to come before the first paint, and lets the app come behind everything else.
 */
export function inlined(
  template: string,
  style: string,
  script: string,
  imported: readonly string[],
): Frame {
  if (/<\/(style|script)/i.test(style + script)) {
    throw new Error('The style or the script of the first taps would end its own element.');
  }
  const links = imported.map(
    (url) => `<link rel="modulepreload" fetchpriority="low" href="${url}">`,
  );
  const first = [`<style>${style}</style>`, `<script>${script}</script>`, ...links].join('\n    ');
  return {
    template: template
      .replace(styleLink, '')
      .replace('<script type="module"', '<script type="module" fetchpriority="low"')
      .replace('<!--first-->', () => first),
    hashes: { style: hashOf(style), script: hashOf(script) },
  };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
