import type { Flow, WrittenFlow } from '../../src/flow/flow-schema.ts';
import type { Files } from './small-folder-files.ts';

/** A question whose answers lead so, by the answer. */
export function ask(
  id: string,
  answers: Readonly<Record<string, WrittenFlow['questions'][number]['answers'][number]['to']>>,
): WrittenFlow['questions'][number] {
  return { id, answers: Object.entries(answers).map(([id, to]) => ({ id, to })) };
}

/** A plan with nothing but an official place to turn to. */
export function end(id: string): Flow['plans'][number] {
  return { id, channels: ['help-page'], tasks: [] };
}

/** Flows as the files of a folder. */
export function folderOf(...flows: readonly WrittenFlow[]): Files {
  return Object.fromEntries(flows.map((flow) => [`${flow.id}/flow.json`, flow]));
}
