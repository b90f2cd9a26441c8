import type { Finding } from '../fault.ts';
import { openFlow } from '../open-flow.ts';
import { loopsOf } from '../rounds.ts';
import { refusalsOf } from '../sound-rounds.ts';
import { type FlowSet, flowFile } from './flow-set.ts';

/** Answers that go again to an earlier question and cannot be written out. */
export function* checkRounds({ files }: FlowSet): Generator<Finding> {
  for (const { folder, flow } of files) {
    const open = openFlow({ ...flow, id: folder });
    const loops = loopsOf(open);
    for (const loop of loops) {
      for (const { path, ...refusal } of refusalsOf(loop, open, loops)) {
        yield { ...refusal, place: { file: flowFile(folder), path } };
      }
    }
  }
}
