import type { Condition } from '../condition-schema.ts';
import type { Finding } from '../fault.ts';
import type { WrittenRoute } from '../flow-schema.ts';
import { resolveQuestion } from '../graph.ts';
import { type FlowSet, flowFile } from './flow-set.ts';

/** Route lists that can end without a route, and routes that can never be taken. */
export function* checkRoutes({ files }: FlowSet): Generator<Finding> {
  for (const { folder, flow } of files) {
    for (const [q, question] of flow.questions.entries()) {
      for (const [a, { id, to }] of question.answers.entries()) {
        if (!Array.isArray(to) || to.length === 0) continue;
        const place = { file: flowFile(folder), path: ['questions', q, 'answers', a, 'to'] };
        yield* checkList(to, { place, folder, name: `the answer "${id}" of "${question.id}"` });
      }
    }
  }
}

type Answered = Pick<Finding, 'place'> & { folder: string; name: string };

function* checkList(
  routes: readonly WrittenRoute[],
  { place, folder, name }: Answered,
): Generator<Finding> {
  const first = routes.findIndex(({ when }) => !when);
  const at = (index: number) => ({ ...place, path: [...place.path, index] });
  if (first < 0) {
    yield {
      code: 'no-default-route',
      place: at(routes.length - 1),
      message: `Every route of ${name} has a condition, so it may lead nowhere.`,
      help: 'Add a last route without "when", for everybody else.',
    };
  }
  const taken = new Set<string>();
  for (const [index, { when }] of routes.entries()) {
    const cases = casesOf(when, folder);
    const isRepeated = cases.every((one) => taken.has(one));
    for (const one of cases) taken.add(one);
    if (first >= 0 && index > first)
      yield neverTaken(at(index), name, index, 'one without a condition');
    else if (isRepeated && when)
      yield neverTaken(at(index), name, index, 'one that is true whenever it is');
  }
}

function neverTaken(place: Finding['place'], name: string, index: number, after: string): Finding {
  return {
    code: 'unreachable-route',
    place,
    message: `Route ${index + 1} of ${name} is never taken: it stands after ${after}.`,
    help: 'Move it up, change its condition, or take it out.',
  };
}

/** What a condition is true for, one text a case, the same text for the same case. */
function casesOf(when: Condition | undefined, folder: string): string[] {
  if (!when) return [''];
  if ('question' in when) {
    const question = resolveQuestion(folder, when.question);
    return [when.is].flat().map((answer) => `${question}=${answer}`);
  }
  if ('any' in when) return when.any.flatMap((part) => casesOf(part, folder));
  const parts = 'all' in when ? when.all : [when.not];
  const kind = 'all' in when ? 'all' : 'not';
  return [
    `${kind}(${parts
      .map((part) => casesOf(part, folder).sort().join('|'))
      .sort()
      .join('&')})`,
  ];
}
