import type { Exploration } from '../exploration.ts';
import type { Finding } from '../fault.ts';
import type { Node } from '../graph.ts';
import { answersOf, type Edge, type FlowSet } from './flow-set.ts';
import { reachedNodes } from './reach.ts';
import { type Reading, readerOf } from './readings.ts';

/** So many questions are followed through the flows at once: a bound on memory. */
const batchSize = 4096;
/** One round does without circles; with them the check gives up rather than going on for long. */
const mostRounds = 20;

/** Conditions that read a question which no road to them asks: they would always be unknown. */
export function* checkAsked(
  set: FlowSet,
  readings: readonly Reading[],
  { childrenFirst }: Exploration<Edge>,
): Generator<Finding> {
  if (set.unclear.size > 0) return;
  const reached = reachedNodes(set);
  const parentsFirst = [...childrenFirst].reverse();
  const asking = readings.filter(
    ({ node, question }) => reached.has(node) && answersOf(set, question) !== undefined,
  );
  const copies = copiesByOriginal(set);
  const questions = [...new Set(asking.map(({ question }) => question))];
  for (let from = 0; from < questions.length; from += batchSize) {
    const bits = new Map(
      questions.slice(from, from + batchSize).map((question, at) => [question, 1n << BigInt(at)]),
    );
    const known = knownAt(set, parentsFirst, bits);
    for (const reading of known ? asking : []) {
      const bit = bits.get(reading.question) ?? 0n;
      if (bit === 0n) continue;
      const readers = [reading.node, ...(copies.get(reading.node) ?? [])];
      if (readers.every((node) => ((known?.get(node) ?? 0n) & bit) === 0n)) yield unasked(reading);
    }
  }
}

/** A copy reads what its original reads, and may know more. */
function copiesByOriginal({ expansion }: FlowSet): ReadonlyMap<string, readonly string[]> {
  const copies = new Map<string, string[]>();
  for (const [copy, original] of expansion.copies) {
    copies.set(original, [...(copies.get(original) ?? []), copy]);
  }
  return copies;
}

function unasked(reading: Reading): Finding {
  const { written, place } = reading;
  return {
    code: 'unasked-question',
    place: { ...place, path: [...place.path, 'question'] },
    message: `A condition of "${readerOf(reading)}" reads "${written}", which no road to it asks.`,
    help: 'Ask it earlier, read another question, or take the condition out.',
  };
}

/** For each node the bits that some road to it sets; undefined when circles keep it from settling. */
function knownAt(
  { graph, leads }: FlowSet,
  parentsFirst: readonly string[],
  bits: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, bigint> | undefined {
  const known = new Map<string, bigint>();
  for (let round = 0; round < mostRounds; round++) {
    let changed = false;
    for (const id of parentsFirst) {
      const here = (known.get(id) ?? 0n) | madeKnownBy(graph.nodes.get(id), bits);
      known.set(id, here);
      for (const { to } of leads.get(id) ?? []) {
        const there = known.get(to) ?? 0n;
        if ((there | here) === there) continue;
        known.set(to, there | here);
        changed = true;
      }
    }
    if (!changed) return known;
  }
  return undefined;
}

function madeKnownBy(node: Node | undefined, bits: ReadonlyMap<string, bigint>): bigint {
  if (node?.kind !== 'question') return 0n;
  return (bits.get(node.id) ?? 0n) | (bits.get(node.settles ?? '') ?? 0n);
}
