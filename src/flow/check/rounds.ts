import type { Finding } from '../fault.ts';
import { openFlow } from '../open-flow.ts';
import { judgeRounds } from '../sound-rounds.ts';
import { type FlowSet, flowFile } from './flow-set.ts';

/** Answers that go again to an earlier question and cannot be written out. */
export function* checkRounds({ files }: FlowSet): Generator<Finding> {
  for (const { folder, flow } of files) {
    for (const { refusals } of judgeRounds(openFlow({ ...flow, id: folder }))) {
      for (const { path, ...refusal } of refusals) {
        yield { ...refusal, place: { file: flowFile(folder), path } };
      }
    }
  }
}
