import type { Finding, Place } from '../fault.ts';
import { choices, guesser, inWords } from '../near-miss.ts';
import { answersOf, type FlowSet, flowFile, isUnclear, originalOf } from './flow-set.ts';
import { likelyQuestion } from './likely-targets.ts';
import { type Reading, readerOf } from './readings.ts';

/** Conditions that read a question or an answer which does not exist. */
export function* checkConditions(set: FlowSet, readings: readonly Reading[]): Generator<Finding> {
  const guessQuestion = inWords(likelyQuestion(set));
  for (const reading of readings) {
    const { question, written, place } = reading;
    const answers = answersOf(set, question);
    const original = originalOf(set, question);
    if (isUnclear(set, question)) continue;
    if (original !== question) yield copied(reading, original);
    else if (answers) yield* checkAnswers(reading, answers);
    else {
      yield {
        code: 'unknown-question',
        place: { ...place, path: [...place.path, 'question'] },
        message: `A condition of "${readerOf(reading)}" reads "${written}", ${set.graph.nodes.has(question) ? 'which is a plan' : 'which does not exist'}.`,
        help: `Name a question of this flow, or "other-flow/question".${guessQuestion(written)}`,
      };
    }
  }
}

function copied(reading: Reading, original: string): Finding {
  const { written, place } = reading;
  return {
    code: 'named-copy',
    place: { ...place, path: [...place.path, 'question'] },
    message: `A condition of "${readerOf(reading)}" reads "${written}", which a round makes of "${original}".`,
    help: `Read "${original}": it has the latest answer.`,
  };
}

function* checkAnswers(reading: Reading, answers: readonly string[]): Generator<Finding> {
  const { written, is, place } = reading;
  for (const [index, answer] of [is].flat().entries()) {
    if (answers.includes(answer)) continue;
    yield {
      code: 'unknown-answer',
      place: { ...place, path: [...place.path, 'is', ...(typeof is === 'string' ? [] : [index])] },
      message: `A condition of "${readerOf(reading)}" asks whether "${written}" is "${answer}", which is none of its answers.`,
      help: `Its answers are: ${choices(answers)}.${guesser(answers)(answer)}`,
    };
  }
}

/** Questions that say they settle one which does not exist, or with answers it does not have. */
export function* checkSettles(set: FlowSet): Generator<Finding> {
  for (const { folder, flow } of set.files) {
    const file = flowFile(folder);
    const names = flow.questions.map(({ id }) => id);
    for (const [q, { id, settles, answers }] of flow.questions.entries()) {
      if (!settles) continue;
      const isOther = settles !== id && names.includes(settles);
      const settled = isOther ? answersOf(set, `${folder}/${settles}`) : undefined;
      const place = { file, path: ['questions', q] };
      if (settled) yield* checkSettledAnswers({ id, settles, answers }, settled, place);
      else {
        yield {
          code: 'settles-question',
          place: { file, path: [...place.path, 'settles'] },
          message: `The question "${id}" settles "${settles}", which is ${settles === id ? 'itself' : 'no question of this flow'}.`,
          help: `Name another question of this flow.${guesser(names)(settles)}`,
        };
      }
    }
  }
}

function* checkSettledAnswers(
  question: { id: string; settles: string; answers: readonly { id: string }[] },
  settled: readonly string[],
  place: Place,
): Generator<Finding> {
  for (const [a, { id }] of question.answers.entries()) {
    if (settled.includes(id)) continue;
    yield {
      code: 'settles-answer',
      place: { ...place, path: [...place.path, 'answers', a, 'id'] },
      message: `The question "${question.id}" settles "${question.settles}", which has no answer "${id}".`,
      help: `Use its answers: ${choices(settled)}.${guesser(settled)(id)}`,
    };
  }
}
