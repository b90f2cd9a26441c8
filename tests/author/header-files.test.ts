import { expect, test } from 'vitest';
import { headersFile, nginxFile, parseHeadersFile } from '../../src/author/header-files.ts';
import { headerRules, headersFor } from '../../src/author/headers.ts';

const rules = headerRules('/help/', ['bn'], { style: 'sha256-a', script: 'sha256-b' });

test('the file for hosts is read as it was written', () => {
  expect(parseHeadersFile(headersFile(rules))).toEqual(rules);
});

test('no answer is told the same header by two rules', () => {
  for (const path of ['/help/', '/help/bn/', '/help/assets/a.js', '/help/sw.js']) {
    const fitting = rules.filter(({ pattern }) => path.startsWith(pattern.replace('*', '')));
    const names = fitting.flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the worker is never kept, scripts for good, and nothing elsewhere is spoken for', () => {
  expect(headersFor(rules, '/help/sw.js')['Cache-Control']).toBe('no-cache');
  expect(headersFor(rules, '/help/assets/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor(rules, '/other/')).toEqual({});
});

test('in the file for nginx every location sends the policy itself', () => {
  const file = nginxFile(rules, '/help/');
  const locations = file.match(/^location .* \{$/gm) ?? [];
  expect(locations).toEqual(
    ['/help/', '/help/assets/', '/help/bn/', '= /help/sw.js'].map((path) => `location ${path} {`),
  );
  expect(file.match(/add_header Content-Security-Policy "default-src 'none'/g)).toHaveLength(4);
  expect(file).toContain('error_page 404 /help/404.html;');
});
