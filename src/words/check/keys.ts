import type { FlowFile } from '../../flow/check/flow-set.ts';
import type { Catalog } from '../../flow/check/uses.ts';
import type { Finding, Place } from '../../flow/fault.ts';
import type { Plan } from '../../flow/flow-schema.ts';
import { guesser } from '../../flow/near-miss.ts';
import { entry } from '../entry.ts';
import type { FlowWords, PlanWords, QuestionWords, RegionWords } from '../words-schema.ts';

/** Questions, answers, plans and conditions of a flow without words, and words without them. */
export function* checkFlowKeys(
  file: string,
  words: FlowWords,
  { flow }: FlowFile,
): Generator<Finding> {
  const { questions, plans } = flow;
  yield* compareIds(
    { file, path: ['questions'] },
    words.questions,
    questions.map(idOf),
    'question',
  );
  for (const question of questions) {
    const texts = entry(words.questions, question.id);
    const place = { file, path: ['questions', question.id] };
    if (texts) yield* checkAnswers(place, texts, question.answers.map(idOf), question.id);
  }
  yield* compareIds({ file, path: ['plans'] }, words.plans, plans.map(idOf), 'plan');
  for (const plan of plans) {
    const texts = entry(words.plans, plan.id);
    if (texts) yield* checkConditions({ file, path: ['plans', plan.id] }, texts, plan);
  }
}

/** Entries of a shared list without words, and words without an entry. */
export function* checkListKeys(
  file: string,
  words: Record<string, unknown>,
  list: readonly { id: string }[],
  what: string,
): Generator<Finding> {
  yield* compareIds({ file, path: [] }, words, list.map(idOf), what);
}

/** Regions and their helps without words, and words without them. */
export function* checkRegionKeys(
  file: string,
  words: Record<string, RegionWords>,
  regions: NonNullable<Catalog['regions']>,
): Generator<Finding> {
  yield* compareIds({ file, path: [] }, words, regions.map(idOf), 'region');
  for (const { id, helps } of regions) {
    const texts = entry(words, id);
    const place = { file, path: [id, 'helps'] };
    if (texts) yield* compareIds(place, texts.helps, helps.map(idOf), `help of the region "${id}"`);
  }
}

function* checkAnswers(place: Place, texts: QuestionWords, answers: string[], question: string) {
  const what = `answer of "${question}"`;
  yield* compareIds(within(place, 'answers'), texts.answers, answers, what);
  yield* findStray(within(place, 'notes'), texts.notes ?? {}, answers, what);
}

function* checkConditions(place: Place, texts: PlanWords, plan: Plan): Generator<Finding> {
  const conditional = [...plan.channels, ...plan.tasks].flatMap((use) => {
    if (typeof use === 'string') return [];
    return 'task' in use ? [use.task] : [use.channel];
  });
  const at = within(place, 'if');
  const what = `task or channel with a condition in the plan "${plan.id}"`;
  yield* findMissing(at, texts.if ?? {}, conditional, what, 'missing-condition-words');
  yield* findStray(at, texts.if ?? {}, conditional, what, 'stray-condition-words');
}

/** Ids without words, and words without an id. */
export function* compareIds(place: Place, words: object, ids: readonly string[], what: string) {
  yield* findMissing(place, words, ids, what);
  yield* findStray(place, words, ids, what);
}

function* findMissing(
  place: Place,
  words: object,
  ids: readonly string[],
  what: string,
  code: Finding['code'] = 'missing-words',
): Generator<Finding> {
  const example = code === 'missing-words' ? '' : ', such as "If Facebook is linked"';
  for (const id of new Set(ids)) {
    if (Object.hasOwn(words, id)) continue;
    yield {
      code,
      place: within(place, id),
      message: `There are no words for "${id}", ${article(what)}.`,
      help: `Add "${id}" ${place.path.length > 0 ? `under "${place.path.at(-1)}"` : 'to this file'}${example}.`,
    };
  }
}

function* findStray(
  place: Place,
  words: object,
  ids: readonly string[],
  what: string,
  code: Finding['code'] = 'stray-words',
): Generator<Finding> {
  const known = new Set(ids);
  const guess = guesser(ids.filter((id) => !Object.hasOwn(words, id)));
  for (const id of Object.keys(words)) {
    if (known.has(id)) continue;
    yield {
      code,
      place: { ...within(place, id), isName: true },
      message: `There are words for "${id}", which is no ${what}.`,
      help: `Take them out, or correct the id.${guess(id)}`,
    };
  }
}

function within(place: Place, key: string): Place {
  return { ...place, path: [...place.path, key] };
}

function article(what: string): string {
  return `${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}`;
}

function idOf({ id }: { id: string }): string {
  return id;
}
