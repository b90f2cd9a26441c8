import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** One import line: a package's name, or the path of a file of this project. */
export interface Import {
  to: string;
  typeOnly: boolean;
}

/** A file of src, its path as "src/flow/graph.ts" on every system. */
export interface Source {
  path: string;
  text: string;
  imports: readonly Import[];
}

/** Every TypeScript file below a folder of the project. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .sort()
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')));
}

/** What a file imports, in any of the forms there are. */
export function sourceOf(path: string, text: string): Source {
  const forms =
    /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s+)?'([^']+)'|(\btypeof\s+)?\bimport\(\s*'([^']+)'/g;
  const imports = [...text.matchAll(forms)].map(([, type, line, typeOf, call]) => ({
    to: resolve(path, line ?? call ?? ''),
    typeOnly: (type ?? typeOf) !== undefined,
  }));
  return { path, text, imports };
}

/** The files and packages that reach the reader with these files, themselves included. */
export function loadedBy(sources: readonly Source[], paths: readonly string[]): Set<string> {
  const loaded = new Set(paths);
  for (const path of loaded) {
    const imports = sources.find((source) => source.path === path)?.imports ?? [];
    for (const { to, typeOnly } of imports) if (!typeOnly) loaded.add(to);
  }
  return loaded;
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}
