import type { Greeting } from '../written-pages.tsx';

/** What a phone needs to know to put the wizard among its apps, in one language. */
export function webManifest(
  { locale, dir, site, front, documents }: Greeting,
  base: string,
): string {
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: `${base}${file}`,
    sizes,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  return JSON.stringify({
    id: `${base}${locale}/`,
    name: `${site.name}: ${front.title}`,
    short_name: site.name,
    description: documents.description,
    lang: locale,
    dir,
    start_url: `${base}${locale}/`,
    scope: base,
    display: 'standalone',
    background_color: '#fffdf8',
    theme_color: '#0a5a55',
    icons: [
      icon('icon.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  });
}
