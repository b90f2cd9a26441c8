import { whole } from '../../support/small-folder-files.ts';
import type { Tree } from './break.ts';

const sound: Tree = Object.fromEntries(
  Object.entries(whole).map(([file, content]) => [
    file,
    typeof content === 'string' ? JSON.parse(content) : content,
  ]),
);

/** The files of a sound folder, to be broken. */
export function soundTree(): Tree {
  return structuredClone(sound);
}
