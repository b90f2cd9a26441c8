import type { Finding } from '../fault.ts';
import { guesser } from '../near-miss.ts';
import { type FlowFile, type FlowSet, flowFile, foldersOf } from './flow-set.ts';
import { findTwins } from './twins.ts';

/** What each flow must have of itself: its own name, one id for one thing, answers to choose from. */
export function* checkStructure(set: FlowSet): Generator<Finding> {
  yield* checkStartFlow(set);
  for (const file of set.files) {
    yield* checkFlowName(file, set);
    yield* checkTwins(file);
    yield* checkAnswers(file);
  }
}

function* checkStartFlow(set: FlowSet): Generator<Finding> {
  const names = foldersOf(set);
  if (names.length < 2 || names.includes('start')) return;
  yield {
    code: 'no-start-flow',
    place: { file: flowFile('start'), path: [] },
    message: 'There are several flows, and none of them is named "start".',
    help: `Walking begins at the flow "start". Add it, with an answer for each flow.${guesser(names)('start')}`,
  };
}

function* checkFlowName({ folder, flow }: FlowFile, { files }: FlowSet): Generator<Finding> {
  if (flow.id === folder) return;
  const place = { file: flowFile(folder), path: ['id'] };
  yield {
    code: 'folder-name',
    place,
    message: `The flow in the folder "${folder}" calls itself "${flow.id}".`,
    help: `Write "id": "${folder}", or rename the folder.`,
  };
  const twin = files.find((other) => other.folder !== folder && other.flow.id === flow.id);
  if (!twin) return;
  yield {
    code: 'twin-id',
    place,
    message: `The id "${flow.id}" is already taken by the flow in the folder "${twin.folder}".`,
    help: 'Give one of the two another id. An id that readers already use must stay.',
  };
}

function* checkTwins({ folder, flow }: FlowFile): Generator<Finding> {
  const file = flowFile(folder);
  const questions = flow.questions.map(({ id }, at) => ({ id, path: ['questions', at] }));
  const plans = flow.plans.map(({ id }, at) => ({ id, path: ['plans', at] }));
  yield* findTwins(file, [...questions, ...plans], 'question or plan of this flow');
  for (const [q, question] of flow.questions.entries()) {
    const answers = question.answers.map(({ id }, a) => ({
      id,
      path: ['questions', q, 'answers', a],
    }));
    yield* findTwins(file, answers, `answer of "${question.id}"`);
  }
}

function* checkAnswers({ folder, flow }: FlowFile): Generator<Finding> {
  for (const [q, { id, answers }] of flow.questions.entries()) {
    if (answers.length >= 2) continue;
    yield {
      code: 'few-answers',
      place: { file: flowFile(folder), path: ['questions', q, 'answers'] },
      message: `The question "${id}" has ${answers.length === 1 ? 'only one answer' : 'no answer'}.`,
      help: 'Give it two answers or more, or leave the question out.',
    };
  }
}
