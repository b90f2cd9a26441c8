import type { Finding, Place } from '../fault.ts';
import { type Guess, guesser, inWords } from '../near-miss.ts';
import { type FlowFile, type FlowSet, flowFile } from './flow-set.ts';
import { isFound, isNode, likelyTarget } from './likely-targets.ts';
import { targetsOf } from './written-targets.ts';

/** Answers, starts and neighbours that lead to a node which does not exist. */
export function* checkTargets(set: FlowSet): Generator<Finding> {
  const guesses = new Map(
    set.files.map(({ folder }) => [folder, inWords(likelyTarget(folder, set))]),
  );
  const guess = (flow: string): Guess => guesses.get(flow) ?? (() => '');
  for (const { folder, written, what, place } of set.files.flatMap(targetsOf)) {
    const isCall = place.path.at(-1) === 'call';
    // A call without a flow is told of as a wrong value.
    if (isFound(set, folder, written) || (isCall && !written.includes('/'))) continue;
    yield dangling(place, what, written, guess(folder), isCall ? elsewhere : anywhere);
  }
  for (const file of set.files) {
    yield* checkStart(file, set);
    yield* checkRelated(file, set, guess(file.folder));
  }
}

function* checkStart({ folder, flow }: FlowFile, set: FlowSet): Generator<Finding> {
  if (isNode(set, `${folder}/${flow.start}`)) return;
  const place = { file: flowFile(folder), path: ['start'] };
  const own = [...flow.questions, ...flow.plans].map(({ id }) => id);
  const help = 'Name a question or plan of this flow.';
  yield dangling(place, `The flow "${folder}" starts at`, flow.start, guesser(own), help);
}

function* checkRelated({ folder, flow }: FlowFile, set: FlowSet, guess: Guess): Generator<Finding> {
  for (const [p, plan] of flow.plans.entries()) {
    for (const [r, written] of (plan.related ?? []).entries()) {
      if (isFound(set, folder, written)) continue;
      const place = { file: flowFile(folder), path: ['plans', p, 'related', r] };
      yield dangling(place, `The plan "${plan.id}" is related to`, written, guess);
    }
  }
}

const elsewhere = 'Name "other-flow/" or "other-flow/node".';
const anywhere = 'Name a question or plan of this flow, "other-flow/" or "other-flow/node".';

function dangling(
  place: Place,
  what: string,
  written: string,
  guess: Guess,
  help = anywhere,
): Finding {
  return {
    code: 'dangling-target',
    place,
    message: `${what} "${written}", which does not exist.`,
    help: `${help}${guess(written)}`,
  };
}
