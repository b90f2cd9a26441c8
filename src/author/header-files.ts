import type { HeaderRule } from './headers.ts';

/** The rules as the file `_headers`, which Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules.map(({ pattern, headers }) => `${pattern}\n${lines(headers, '  ')}`).join('\n');
}

/** Reads such a file. Lines that are neither a path nor a header are passed over. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name && value && last) last.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The rules as part of a `server` block of nginx, with the page for an address that leads nowhere. */
export function nginxFile(rules: readonly HeaderRule[], base: string): string {
  const [all] = rules;
  const block = ({ pattern, headers }: HeaderRule) => {
    const isFile = !pattern.endsWith('*');
    // A location with headers of its own inherits none.
    const own = Object.entries({ ...all?.headers, ...headers });
    return [
      `location ${isFile ? '= ' : ''}${isFile ? pattern : pattern.slice(0, -1)} {`,
      ...own.map(([name, value]) => `  add_header ${name} "${value}" always;`),
      '  try_files $uri $uri/index.html =404;',
      '}',
    ].join('\n');
  };
  return [
    'gzip on;',
    'gzip_types text/css text/xml text/javascript application/javascript application/json',
    '  image/svg+xml application/xml;',
    `error_page 404 ${base}404.html;`,
    ...rules.map(block),
    '',
  ].join('\n');
}

function lines(headers: Readonly<Record<string, string>>, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}${name}: ${value}\n`)
    .join('');
}
