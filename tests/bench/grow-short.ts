import type { GrownQuestion } from './grow-folder.ts';

/** So many questions call one flow: few enough for its return to tell them apart. */
const callers = 50;

/**
 * Turns the last answer of questions that lead to plans into a call or a round, every tenth of each, and
 * gives the files of the flows that are called.
 */
export function shorten(questions: readonly GrownQuestion[]): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  const last = questions.filter(({ answers }) => String(answers.at(-1)?.to).startsWith('p'));
  for (const [at, { id, answers }] of last.entries()) {
    const answer = answers.at(-1);
    if (!answer) continue;
    if (at % 10 === 0) answer.to = { again: id, most: 2, then: answer.to };
    if (at % 10 !== 5) continue;
    const called = `ask-${Math.floor(at / 10 / callers)}`;
    answer.to = { call: `${called}/`, then: answer.to };
    Object.assign(files, filesOf(called));
  }
  return files;
}

function filesOf(id: string): Record<string, unknown> {
  const answers = [
    { id: 'yes', to: 'return' },
    { id: 'no', to: 'end' },
  ];
  const plan = { id: 'end', channels: ['page'], tasks: ['open'] };
  const question = { title: 'Is it so?', answers: { yes: 'Yes', no: 'No' } };
  return {
    [`${id}/flow.json`]: {
      id,
      start: 'look',
      otherwise: 'end',
      questions: [{ id: 'look', answers }],
      plans: [plan],
    },
    [`${id}/words/en.json`]: {
      title: 'A called flow',
      questions: { look: question },
      plans: { end: { title: 'The end', summary: 'What to do then.' } },
    },
  };
}
