import type { Finding } from '../fault.ts';
import { type FlowSet, flowFile } from './flow-set.ts';

/** Answers that go again to an earlier question and cannot be written out. */
export function* checkRounds({ files, expansion }: FlowSet): Generator<Finding> {
  for (const { folder } of files) {
    for (const { path, ...refusal } of expansion.refusals.get(folder) ?? []) {
      yield { ...refusal, place: { file: flowFile(folder), path } };
    }
  }
}
