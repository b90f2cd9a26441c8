import type { Fault, FaultCode } from '../../../src/flow/fault.ts';

/** JSON that may be changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: a test breaks what it likes.
export type Json = any;
/** The files of a folder by name; a text or bytes stand for themselves. */
export type Tree = Record<string, Json>;
/** Chooses one of a list: where there are several places to break. */
export type Pick = <T>(list: readonly T[]) => T;

/**
 * One way to break a sound folder: how it is done, and everything an author must be told when the
 * first of several places is broken.
 */
export interface Break<Code = FaultCode> extends Fault<Code> {
  name: string;
  apply: (tree: Tree, pick: Pick) => void;
}

export const flow = 'account/flow.json';
export const start = 'start/flow.json';
export const journeys = 'account/journeys.json';
export const en = 'account/words/en.json';

/** Changes the text of a file as it is typed, whether it stays JSON or not. */
export function retype(tree: Tree, file: string, from: string, to: string): void {
  const text = JSON.stringify(tree[file], null, 2);
  if (!text.includes(from)) throw new Error(`The file "${file}" does not hold ${from}`);
  tree[file] = text.replace(from, () => to);
}

/** Takes a whole folder out. */
export function removeFolder(tree: Tree, folder: string): void {
  for (const file of Object.keys(tree)) if (file.startsWith(`${folder}/`)) delete tree[file];
}
