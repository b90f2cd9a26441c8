import { type Entrance, flowOf } from '../call-map.ts';
import type { Finding, Place } from '../fault.ts';
import { resolveQuestion } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { questionsOf } from '../questions-of.ts';
import { passedOn } from '../ways-back.ts';
import { type FlowSet, flowFile } from './flow-set.ts';
import { returnsIn } from './written-leads.ts';

/** Returns that would be decided by an answer which another question may give, or that have too many cases. */
export function* checkSenders(set: FlowSet): Generator<Finding> {
  const { calls } = set.expansion;
  if (!calls) return;
  const told = new Set<Entrance>();
  const settlers = settlersIn(set);
  const full = new Set<string>();
  for (const [question, place] of firstReturns(set)) {
    if (calls.crowded.has(question) && !full.has(flowOf(question))) {
      full.add(flowOf(question));
      yield crowded(question, place);
    }
    if (isFirstDeep(set, question)) yield deep(question, place);
    const entrances = calls.sendersAt(question).flatMap(({ entrances }) => entrances);
    for (const entrance of entrances.filter((one) => !told.has(one))) {
      told.add(entrance);
      yield* checkSettled(set, entrance, settlers);
    }
  }
}

/** The questions from which readers go back, as "flow/question", with the first place where each says so. */
function firstReturns({ files }: FlowSet): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  for (const file of files) {
    for (const { question, place } of returnsIn(file)) {
      const from = `${file.folder}/${question}`;
      if (!found.has(from)) found.set(from, place);
    }
  }
  return found;
}

/** The questions that settle each question. */
function settlersIn({ graph }: FlowSet) {
  const settling = [...graph.nodes.values()].flatMap((node) =>
    node.kind === 'question' && node.settles ? { id: node.id, of: node.settles } : [],
  );
  return grouped(settling, ({ of }) => of);
}

function crowded(question: string, place: Place): Finding {
  const name = question.slice(question.indexOf('/') + 1);
  return {
    code: 'crowded-return',
    place,
    message: `The return of "${name}" has more than 500 cases of who called.`,
    help: 'Let fewer answers call this flow, or go on to "return" less often.',
  };
}

/** True for a return that is too deep while those through which it is come to are not. */
function isFirstDeep({ expansion: { calls } }: FlowSet, question: string): boolean {
  if (!calls?.isDeep(question)) return false;
  return !passedOn(calls.entrancesAt(question)).some(calls.isDeep);
}

function deep(question: string, place: Place): Finding {
  return {
    code: 'crowded-return',
    place,
    message: `The return of "${question.slice(question.indexOf('/') + 1)}" comes back through more than 20 calls, one inside the other.`,
    help: 'Let flows call one another less deep: go on to a node after a call, not to "return".',
  };
}

/** A fact that another question settles is no proof of which answer was given. */
function* checkSettled(
  set: FlowSet,
  { site, lead, to }: Entrance,
  settlers: ReturnType<typeof settlersIn>,
): Generator<Finding> {
  const place = { file: flowFile(site.flow.id), path: lead.origin.path };
  const name = `The answer "${site.answer}" of "${site.from.slice(site.flow.id.length + 1)}"`;
  const [settler] = settlers.get(site.from) ?? [];
  if (settler) {
    yield {
      code: 'settled-call',
      place,
      message: `${name} leads into "${flowOf(to)}", which returns, and "${settler.id}" settles its question.`,
      help: 'At the return nobody could tell which of the two was answered: lead there from a question that no other settles, and that is not asked again in a round.',
    };
    return;
  }
  const later = (question: string) =>
    question !== site.from && set.expansion.calls?.mayFollow([site.from], question);
  const reads = site.leads.flatMap(({ when }) => questionsOf(when));
  for (const read of new Set(reads.map((one) => resolveQuestion(site.flow.id, one)))) {
    const found = settlers.get(read) ?? [];
    const changing =
      found.length === 0 ? undefined : [read, ...found.map(({ id }) => id)].find(later);
    if (!changing) continue;
    yield {
      code: 'settled-call',
      place,
      message: `${name} leads into "${flowOf(to)}", which returns, by a condition on "${read}", which "${changing}" may answer anew before the return.`,
      help: 'At the return nobody could tell how the condition stood: read another question, or ask one of the two earlier.',
    };
  }
}
