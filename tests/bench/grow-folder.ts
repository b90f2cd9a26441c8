import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shorten } from './grow-short.ts';

const source = { what: 'Written for the benchmark', date: '2026-11', confidence: 'high' };
const url = 'https://www.instagram.com/hacked/';
/** As many questions as a road may have, and as many answers as a question has here. */
const layers = 8;
const answers = 5;

/** A question while a flow grows. */
export interface GrownQuestion {
  id: string;
  answers: { id: string; to: unknown }[];
}

interface Grown {
  questions: GrownQuestion[];
  plans: unknown[];
  words: { questions: Record<string, unknown>; plans: Record<string, unknown> };
}

/**
 * Writes a folder with one flow of about so many nodes: layers of questions that widen until they are
 * full, a condition on every tenth question, and a plan for every four questions at the end. With
 * `isShort` a call and a round at every tenth question of the last layer, which is one layer earlier.
 */
export function writeGrownFolder(size: number, dir: string, isShort = false) {
  const { questions, plans, words } = grow(size, isShort ? layers - 1 : layers);
  const flowWords = { title: 'A grown flow', ...words };
  const files: Record<string, unknown> = {
    'locales.json': { locales: [{ id: 'en', name: 'English', dir: 'ltr' }] },
    'labels.json': { labels: [] },
    'regions.json': { regions: [] },
    'channels.json': {
      channels: [
        { id: 'page', kind: 'page', url, audience: 'anyone', source, reviewBy: '2099-12-31' },
      ],
    },
    'tasks.json': { tasks: [{ id: 'open', stage: 'now' }] },
    'start/flow.json': { id: 'start', start: 'q0-0', questions, plans },
    'start/words/en.json': flowWords,
    'words/en/frame.json': JSON.parse(readFileSync('flows/words/en/frame.json', 'utf8')),
    'words/en/helper.json': { owner: {}, other: {} },
    'words/en/regions.json': {},
    'words/en/tasks.json': { open: { title: 'Open the page' } },
    'words/en/channels.json': { page: { name: 'A page', what: 'It helps.' } },
    ...(isShort ? shorten(questions) : {}),
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), JSON.stringify(content));
  }
}

function grow(size: number, layers: number): Grown {
  const plans = Math.max(1, Math.round(size / 5));
  const widths = widthsFor(size - plans, layers);
  const grown: Grown = { questions: [], plans: [], words: { questions: {}, plans: {} } };
  for (const [layer, width] of widths.entries()) {
    const next = widths[layer + 1];
    const nameOf = (at: number) => (next ? `q${layer + 1}-${at % next}` : `p${at % plans}`);
    for (let at = 0; at < width; at += 1) addQuestion(grown, layer, at, nameOf);
  }
  for (let at = 0; at < plans; at += 1) addPlan(grown, at);
  return grown;
}

/** Layers that each hold what the answers of the one before can reach, up to an even share. */
function widthsFor(questions: number, layers: number): number[] {
  const widths: number[] = [];
  for (let left = questions; widths.length < layers && left > 0; left -= widths.at(-1) ?? left) {
    const share = Math.ceil(left / (layers - widths.length));
    const reach = (widths.at(-1) ?? 0) * answers || 1;
    widths.push(Math.min(reach, widths.length === layers - 1 ? left : share));
  }
  return widths;
}

function addQuestion(grown: Grown, layer: number, at: number, nameOf: (at: number) => string) {
  const id = `q${layer}-${at}`;
  const list = Array.from({ length: answers }, (_, which) => {
    const to = nameOf(at * answers + which);
    const other = nameOf(at * answers + which + 1);
    const isForked = layer > 0 && at % 10 === 0 && which === 0;
    const when = { question: 'q0-0', is: 'a1' };
    return { id: `a${which}`, to: isForked ? [{ when, to: other }, { to }] : to };
  });
  grown.questions.push({ id, answers: list });
  grown.words.questions[id] = {
    title: `Is it as it is in number ${at} of layer ${layer}?`,
    answers: Object.fromEntries(list.map(({ id: answer }) => [answer, `Answer ${answer} it is`])),
  };
}

function addPlan(grown: Grown, at: number) {
  grown.plans.push({ id: `p${at}`, channels: ['page'], tasks: ['open'] });
  grown.words.plans[`p${at}`] = { title: `Plan ${at}`, summary: `What to do in case ${at}.` };
}
