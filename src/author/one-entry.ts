import type { Plugin, Rolldown } from 'vite';

type NameChunk = Rolldown.CodeSplittingNameFunction;

/**
 * Puts all that a page needs at once into one file. Left to itself, the bundler makes a file of its
 * own of what later parts use as well, and a phone would learn of that one only from the first.
 */
export function oneEntry(root: string): Rolldown.OutputOptions {
  let wanted: Set<string> | undefined;
  const name: NameChunk = (id, context) => {
    wanted ??= importedFrom(`${root}/index.html`, context);
    return wanted.has(id) ? 'index' : null;
  };
  const group = { name, debugName: 'index' };
  return { codeSplitting: { includeDependenciesRecursively: false, groups: [group] } };
}

function importedFrom(entry: string, context: Rolldown.ChunkingContext): Set<string> {
  const all = new Set([entry]);
  // A set gives what is added to it while it is gone through.
  for (const id of all) for (const to of context.getModuleInfo(id)?.importedIds ?? []) all.add(to);
  return all;
}

/** Later parts are imported as they are: no file of theirs needs another that a page could name ahead. */
export function plainImports(): Plugin {
  return {
    name: 'dishari-plain-imports',
    apply: 'build',
    transform: (_, id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
