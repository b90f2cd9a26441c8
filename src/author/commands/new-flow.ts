import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { idSchema } from '../../flow/id.ts';
import type { Folder } from '../../folder/read-folder.ts';
import { unwritten } from '../../words/unwritten.ts';
import { failure, type Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

const formattingOptions = { tabSize: 2, insertSpaces: true, eol: '\n' };

/** Begins a flow that is sound as it stands: a question, two plans, their words, and a promise for each. */
export function newFlow({ folder, subject: id }: Context): Outcome {
  if (!idSchema.safeParse(id).success) {
    return failure(`"${id}" is no id: use lower-case words joined by hyphens.`, 2);
  }
  if (folder.files.flows.includes(id)) return failure(`There is a flow "${id}" already.`);
  const channel = channelFor(folder);
  if (!channel) return failure('Write a channel of the kind "page" into channels.json first.');
  const files = { ...filesOf(id, channel, folder), ...doorTo(id, folder) };
  return {
    code: 0,
    values: Object.keys(files).map((file) => ({ file: join(folder.dir, file) })),
    lines: [
      `The flow "${id}" is begun: ${Object.keys(files).join(', ')}.`,
      `An answer of "${folder.flows.find(isStart)?.flow.start}" leads there; replace its words, and all others in brackets.`,
    ],
    files: new Map(Object.entries(files).map(([file, text]) => [join(folder.dir, file), text])),
  };
}

/** A page that fits any flow, best the one of general help. */
function channelFor({ catalog: { channels = [] } }: Folder): string | undefined {
  const pages = channels.filter(({ kind }) => kind === 'page').map(({ id }) => id);
  return pages.find((id) => id === 'help-centre') ?? pages[0];
}

function filesOf(
  id: string,
  channel: string,
  { flows, locales = [] }: Folder,
): Record<string, string> {
  const start = flows.find(isStart)?.flow.start;
  const door = start ? { [`start/${start}`]: id } : {};
  const plans = ['first-plan', 'second-plan'];
  const journeys = plans.map((plan, at) => ({
    name: `somebody who says "${at === 0 ? 'yes' : 'not sure'}" reaches the plan "${plan}"`,
    answers: { ...door, 'first-question': at === 0 ? 'yes' : 'not-sure' },
    reaches: `${id}/${plan}`,
    channels: [channel],
  }));
  const files = {
    [`${id}/flow.json`]: {
      $schema: '../flow.schema.json',
      id,
      why: 'Write here what this flow is for.',
      start: 'first-question',
      questions: [
        {
          id: 'first-question',
          answers: [
            { id: 'yes', to: 'first-plan' },
            { id: 'not-sure', to: 'second-plan' },
          ],
        },
      ],
      plans: plans.map((plan) => ({ id: plan, channels: [channel], tasks: [] })),
    },
    [`${id}/journeys.json`]: { $schema: '../journeys.schema.json', journeys },
    ...Object.fromEntries(
      locales.map((locale) => [`${id}/words/${locale.id}.json`, wordsIn(locale.id, id)]),
    ),
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, json]) => [file, `${JSON.stringify(json, null, 2)}\n`]),
  );
}

/** The first question with one more answer, the last of them, so that the new flow can be got to. */
function doorTo(id: string, { flows, locales = [], json }: Folder): Record<string, string> {
  const start = flows.find(isStart);
  const at = start?.flow.questions.findIndex((question) => question.id === start.flow.start) ?? -1;
  if (!start || at < 0) return {};
  const door = { id, to: `${id}/` };
  const changed = (file: string, path: (string | number)[], value: unknown) =>
    withValue(json.get(file)?.text ?? '{}', path, value);
  return {
    'start/flow.json': changed('start/flow.json', ['questions', at, 'answers', -1], door),
    ...Object.fromEntries(
      locales.map((locale) => {
        const file = `start/words/${locale.id}.json`;
        const path = ['questions', start.flow.start, 'answers', id];
        return [file, changed(file, path, `${unwritten(locale.id)}${id}`)];
      }),
    ),
  };
}

/** A file with one value more; a position in a list is where it comes to stand. */
function withValue(text: string, path: (string | number)[], value: unknown): string {
  const options = { formattingOptions, isArrayInsertion: typeof path.at(-1) === 'number' };
  return applyEdits(text, modify(text, path, value, options));
}

function isStart({ folder }: { folder: string }): boolean {
  return folder === 'start';
}

/** Words to be replaced; each says where it will stand, and in which language it is to be. */
function wordsIn(locale: string, id: string): object {
  const say = (what: string) => unwritten(locale) + what;
  const plan = (name: string) => ({ title: say(name), summary: say(`${name}, in one sentence`) });
  return {
    title: say(id),
    questions: {
      'first-question': {
        title: say('Question?'),
        help: [say('How one can tell')],
        answers: { yes: say('Yes'), 'not-sure': say('I’m not sure') },
      },
    },
    plans: { 'first-plan': plan('First plan'), 'second-plan': plan('Second plan') },
  };
}
