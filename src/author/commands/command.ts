import type { Graph } from '../../flow/graph.ts';
import type { Folder } from '../../folder/read-folder.ts';
import type { Outcome } from '../outcome.ts';
import type { Options } from '../usage.ts';

/** What a command works on: a folder that was read, its flows joined, and what was asked. */
export interface Context {
  folder: Folder;
  graph: Graph;
  options: Options;
  /** The language or the flow that a command is about. */
  subject: string;
}

export type Command = (context: Context) => Outcome;
