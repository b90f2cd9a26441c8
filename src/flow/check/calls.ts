import { type Entrance, flowOf, returns } from '../call-map.ts';
import type { Finding, Place } from '../fault.ts';
import { resolveQuestion } from '../graph.ts';
import { ownName } from '../open-flow.ts';
import { questionsOf } from '../questions-of.ts';
import { type FlowSet, flowFile, isUnread } from './flow-set.ts';
import { leadsIn } from './written-leads.ts';

/** Calls that go through their own flow, that never come back, or of which it cannot be told who made them. */
export function* checkCalls(set: FlowSet): Generator<Finding> {
  for (const { folder, flow } of set.files) {
    for (const { answer, question, to, place } of leadsIn({ folder, flow })) {
      if (typeof to === 'string' || !('call' in to)) continue;
      if (ownName({ ...flow, id: folder }, to.call) === undefined) {
        yield* checkVain(set, to.call, `The answer "${answer}" of "${question}"`, place);
        continue;
      }
      yield {
        code: 'own-call',
        place: { ...place, path: [...place.path, 'call'] },
        message: `The answer "${answer}" of "${question}" calls "${to.call}", its own flow.`,
        help: 'Lead to a node of the flow; to go back to an earlier question, write "again".',
      };
    }
  }
  yield* checkSenders(set);
}

/** A call after which nothing comes to "return". */
function* checkVain(set: FlowSet, call: string, name: string, place: Place): Generator<Finding> {
  const { graph, expansion } = set;
  const node = call.endsWith('/') ? (graph.starts.get(call.slice(0, -1)) ?? call) : call;
  if (!graph.nodes.has(node) || isUnread(set, call)) return;
  const { calls } = expansion;
  const inside = [...(calls?.inside(node) ?? [])];
  const comesBack = inside.some((question) => calls?.sites.get(question)?.some(returns));
  if (comesBack) return;
  yield {
    code: 'vain-call',
    place: { ...place, path: [...place.path, 'call'] },
    message: `${name} calls "${call}", from where no answer leads to "return".`,
    help: 'Lead there plainly, without "then", or lead an answer of that flow to "return".',
  };
}

/** Returns that would be decided by an answer which another question may give, or that have too many cases. */
function* checkSenders(set: FlowSet): Generator<Finding> {
  const { calls } = set.expansion;
  if (!calls) return;
  const told = new Set<Entrance>();
  const returning = set.edges.filter(({ by }) => by === 'return');
  for (const [question, place] of new Map(returning.map(({ from, place }) => [from, place]))) {
    if (calls.crowded.has(question)) yield crowded(question, place);
    const entrances = calls.sendersAt(question).flatMap(({ entrances }) => entrances);
    for (const entrance of entrances.filter((one) => !told.has(one))) {
      told.add(entrance);
      yield* checkSettled(set, entrance);
    }
  }
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

/** A fact that another question settles is no proof of which answer was given. */
function* checkSettled(set: FlowSet, { site, lead, to }: Entrance): Generator<Finding> {
  const settlers = (question: string) =>
    [...set.graph.nodes.values()].filter(
      (node) => node.kind === 'question' && node.settles === question,
    );
  const place = { file: flowFile(site.flow.id), path: lead.origin.path };
  const name = `The answer "${site.answer}" of "${site.from.slice(site.flow.id.length + 1)}"`;
  const [settler] = settlers(site.from);
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
    question !== site.from && set.expansion.calls?.beyond(site.from).has(question);
  const reads = site.leads.flatMap(({ when }) => questionsOf(when));
  for (const read of new Set(reads.map((one) => resolveQuestion(site.flow.id, one)))) {
    const found = settlers(read);
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
