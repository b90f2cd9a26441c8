import { existsSync, readFileSync } from 'node:fs';

type Header = readonly [name: string, value: string];

/** The headers that a file in Netlify's form sets for an address; a missing file sets none. */
export function netlifyHeaders(file: string): (path: string) => Header[] {
  const rules = existsSync(file) ? rulesIn(readFileSync(file, 'utf8')) : [];
  return (path) =>
    rules.filter(({ path: rule }) => rule.test(path)).flatMap(({ headers }) => headers);
}

function rulesIn(text: string): { path: RegExp; headers: Header[] }[] {
  const rules: { path: RegExp; headers: Header[] }[] = [];
  for (const line of text.split('\n').filter((line) => /^\s*[^\s#]/.test(line))) {
    const at = line.indexOf(':');
    if (/^\S/.test(line)) rules.push({ path: pattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return rules;
}

function pattern(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*').replace(/:\w+/g, '[^/]+')}$`);
}
