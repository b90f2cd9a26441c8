import { escapeHtml } from './escape-html.ts';
import { deskPolicy } from './headers.ts';

interface DeskPage {
  base: string;
  title: string;
  /** The paths of its files below the base. */
  script: string;
  styles: readonly string[];
}

/** A page for authors, as HTML: all of it is drawn by its script. */
export function deskDocument({ base, title, script, styles }: DeskPage): string {
  const links = styles.map((href) => `<link rel="stylesheet" href="${base}${href}">`);
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(deskPolicy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Dishari</title>
    <meta name="description" content="For those who write the flows of Dishari.">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml">
    ${links.join('\n    ')}
  </head>
  <body>
    <div id="root"><main><h1>${title}</h1><p>This page is for authors and needs a browser that runs scripts. <a href="${base}">The wizard</a> does not.</p></main></div>
    <script type="module" src="${base}${script}"></script>
  </body>
</html>
`;
}
