import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Twelve } from './twelve.ts';

const source = { what: 'Written for the benchmark', date: '2026-11', confidence: 'high' };
const channel = 'hacked-page';

/** Gives a text in one of the wizard's languages. */
type Say = (text: string, id: string) => string;

/** The flow in Bengali as it is; English is only there because the wizard speaks it. */
const languages: Readonly<Record<string, Say>> = {
  bn: (text) => text,
  en: (_, id) => `In English: ${id.replaceAll('-', ' ')}`,
};

/** Writes the flow as a folder of flows, in the form that authors of the wizard write. */
export function writeWizardFolder(flow: Twelve, dir: string) {
  for (const [file, content] of Object.entries(wizardFiles(flow))) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), `${JSON.stringify(content, null, 2)}\n`);
  }
}

function wizardFiles(flow: Twelve): Record<string, unknown> {
  return {
    'locales.json': {
      locales: [
        { id: 'bn', name: 'বাংলা', dir: 'ltr' },
        { id: 'en', name: 'English', dir: 'ltr' },
      ],
    },
    'labels.json': { labels: [] },
    'regions.json': { regions: [] },
    'channels.json': { channels: [channelEntry()] },
    'tasks.json': { tasks: flow.plan.tasks.map(({ id }) => ({ id, stage: 'now' })) },
    'start/flow.json': structure(flow),
    'start/journeys.json': { journeys: [journey(flow)] },
    ...Object.assign({}, ...Object.keys(languages).map((locale) => wordFiles(flow, locale))),
  };
}

function channelEntry() {
  const url = 'https://www.instagram.com/hacked/';
  return { id: channel, kind: 'page', url, audience: 'anyone', source, reviewBy: '2099-12-31' };
}

function structure({ start, questions, plan }: Twelve) {
  return {
    id: 'start',
    start,
    questions: questions.map(({ id, answers }) => ({
      id,
      answers: answers.map(({ id, to }) => ({ id, to })),
    })),
    plans: [{ id: plan.id, channels: [channel], tasks: plan.tasks.map(({ id }) => id) }],
  };
}

function journey({ questions, plan }: Twelve) {
  return {
    name: 'whoever gives every first answer reaches the plan',
    answers: Object.fromEntries(questions.map(({ id, answers }) => [id, answers[0]?.id])),
    reaches: `start/${plan.id}`,
    channels: [channel],
  };
}

function wordFiles(flow: Twelve, locale: string): Record<string, unknown> {
  const say: Say = languages[locale] ?? ((text) => text);
  const tasks = flow.plan.tasks.map(({ id, title }) => [id, { title: say(title, id) }]);
  return {
    [`words/${locale}/frame.json`]: JSON.parse(
      readFileSync(`flows/words/${locale}/frame.json`, 'utf8'),
    ),
    [`words/${locale}/helper.json`]: { owner: {}, other: {} },
    [`words/${locale}/regions.json`]: {},
    [`words/${locale}/tasks.json`]: Object.fromEntries(tasks),
    [`words/${locale}/channels.json`]: {
      [channel]: { name: 'instagram.com/hacked', what: say('সাহায্যের পাতা।', 'a help page') },
    },
    [`start/words/${locale}.json`]: flowWords(flow, say),
  };
}

function flowWords({ questions, plan }: Twelve, say: Say) {
  const asked = questions.map(({ id, title, lead, answers }) => {
    const texts = answers.map(({ id, text }) => [id, say(text, id)]);
    const words = { title: say(title, id), lead: say(lead, `about ${id}`) };
    return [id, { ...words, answers: Object.fromEntries(texts) }];
  });
  const ending = { title: say(plan.title, plan.id), summary: say(plan.summary, 'three things') };
  return {
    title: say('হারানো অ্যাকাউন্ট', 'lost account'),
    questions: Object.fromEntries(asked),
    plans: { [plan.id]: ending },
  };
}
