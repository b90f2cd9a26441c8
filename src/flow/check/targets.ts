import type { Finding, Place } from '../fault.ts';
import { type Graph, resolveTarget } from '../graph.ts';
import { type Guess, guesser } from '../near-miss.ts';
import { type FlowFile, type FlowSet, flowFile, isUnread } from './flow-set.ts';
import { targetsOf } from './written-targets.ts';

/** Answers, starts and neighbours that lead to a node which does not exist. */
export function* checkTargets(set: FlowSet): Generator<Finding> {
  const guesses = new Map(set.files.map(({ folder }) => [folder, targetGuesser(folder, set)]));
  const guess = (flow: string): Guess => guesses.get(flow) ?? (() => '');
  for (const { folder, written, what, place } of set.files.flatMap(targetsOf)) {
    if (isFound(set, folder, written)) continue;
    yield dangling(place, what, written, guess(folder));
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

function isFound(set: FlowSet, folder: string, written: string): boolean {
  const to = resolveTarget(folder, written, set.graph.starts);
  return isNode(set, to) || isUnread(set, to) || isEntrance(set, written);
}

/** True for a node that an author wrote: nothing may lead into the middle of a round. */
function isNode({ graph, expansion }: FlowSet, id: string): boolean {
  return graph.nodes.has(id) && !expansion.copies.has(id);
}

/** True for "flow/" of a flow that is there: where it starts is that flow's own fault. */
function isEntrance({ graph }: FlowSet, written: string): boolean {
  return written.endsWith('/') && graph.starts.has(written.slice(0, -1));
}

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

/** Guesses what was meant: the same name in another flow, else a name nearly alike. */
function targetGuesser(flow: string, { graph }: FlowSet): Guess {
  const near = guesser(targetsFrom(flow, graph));
  return (written) => {
    const elsewhere = [...graph.starts.keys()].map((other) => `${other}/${written}`);
    const found = elsewhere.find((id) => graph.nodes.has(id));
    return found ? ` Did you mean "${found}"?` : near(written);
  };
}

/** Every target as an author of this flow could write it. */
function* targetsFrom(flow: string, { nodes, starts }: Graph): Generator<string> {
  for (const node of nodes.values()) {
    yield node.flow === flow ? node.id.slice(flow.length + 1) : node.id;
  }
  for (const other of starts.keys()) yield `${other}/`;
}
