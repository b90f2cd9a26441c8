import { z } from 'zod';
import { companionSchema } from './companion-schema.ts';

const text = z.string().min(1);
const paragraphs = z.array(text).min(1);

/** The words around the flows: front page, buttons, headings, notices. */
export const frameSchema = z.strictObject({
  site: z.strictObject({
    name: text,
  }),
  front: z.strictObject({
    title: text.describe('The heading of the front page: what this is, in five seconds.'),
    lead: text,
    independent: text.describe('That it is independent, free, and keeps everything on the device.'),
    savedTitle: text.describe('Above the plans this device remembers.'),
    savedOlder: text.describe('In place of the title of a plan that no longer exists.'),
    savedProgress: text.describe('{done} and {all} are numbers of tasks.'),
  }),
  walk: z.strictObject({
    skip: text.describe('For keyboards: jumps to the content.'),
    back: text,
    language: text.describe('Names the language switch for screen readers.'),
    help: text.describe('Opens the help of a question.'),
    soFar: text.describe('Above the answers given so far.'),
    change: text,
    yourAnswer: text.describe('Marks the answer given before, when a question is opened again.'),
    loading: text,
    needs: text.describe('Opens the list of what may be needed on the roads still ahead.'),
  }),
  plan: z.strictObject({
    kicker: text.describe('A small line above the heading of every plan.'),
    progress: text.describe('{done} and {all} are numbers of tasks.'),
    begin: text.describe('In place of the progress while nothing is ticked.'),
    kept: text.describe('That ticks stay on this device.'),
    keptNowhere: text.describe('That ticks are not kept, in a private flow.'),
    stages: z.strictObject({ prepare: text, now: text, next: text, later: text }),
    condition: text.describe('{if} is the condition, {task} the task: "{if}: {task}".'),
    channels: text,
    startFrom: text.describe('Before the main channel when it is no page to turn to.'),
    also: text.describe('Above the channels after the first.'),
    choose: text,
    path: text.describe('Above the menus to tap in the app.'),
    helpPage: text.describe('A link to the help page that shows the menus of the app.'),
    expect: text,
    source: text,
    collected: text.describe('Before the date on which an undated source was collected.'),
    mayDiffer: text.describe('Beside a fact of medium confidence.'),
    mayHaveChanged: text.describe('Beside local help of medium confidence.'),
    past: text.describe('Beside a channel past its review date. {date} is that date.'),
    fallback: text.describe('Before the name of the channel to use when this one is gone.'),
    whatNext: text.describe('Above what to expect of the whole plan.'),
    beware: text,
    bewareAlways: paragraphs.describe('Warnings that hold for everybody.'),
    why: text,
    related: text,
    local: text,
    localLead: text.describe('That these bodies cannot give an account back.'),
    localNone: text.describe('In a country for which no help is known.'),
    country: text,
    first: text.describe('Above help that comes before everything else.'),
    print: text,
    printByMenu: text.describe('Instead of the button, where the browser runs no script.'),
    evidence: text.describe('Opens the list of what to save before anything is done.'),
    restart: text,
    erase: text,
    eraseExplain: text,
    memoryOnly: text.describe('The device does not let anything be kept.'),
    memoryOlder: text.describe('An older record could not be read; it was put aside.'),
    memoryNewer: text.describe('The record is from a newer version; it is left alone.'),
  }),
  print: z.strictObject({
    log: text,
    date: text,
    channel: text,
    reference: text,
    answer: text,
    address: text.describe('Before the address of the plan.'),
    printed: text.describe('{date} is the day of printing.'),
  }),
  marks: z.strictObject({ noticed: text, 'evidence-first': text, 'owner-only': text }),
  safety: z.strictObject({ exit: text, exitKey: text }),
  ...companionSchema,
  notices: z.strictObject({
    stale: text.describe('The link was made for an older version, or is damaged.'),
    unknown: text.describe('The address names a page that does not exist.'),
    dropped: text.describe('Answers that no longer apply were dropped; their questions follow.'),
    loadFailed: text,
    retry: text,
    failedTitle: text.describe('The heading when something broke while the page was drawn.'),
    failed: text,
    erased: text.describe('Everything this device held is erased.'),
    erasedList: text.describe('{plans}, {ticks} and {lines} are numbers of what was erased.'),
    extraFailed: text.describe(
      'What accompanies a plan did not load; a button to try again follows.',
    ),
    reload: text,
    newVersion: text.describe(
      'A newer version lies ready; a button to load the page again follows.',
    ),
  }),
  notFound: z.strictObject({ link: text }),
  documents: z
    .strictObject({
      description: text.describe('For search engines: what this is, in one or two sentences.'),
      notFoundTitle: text,
      notFoundText: text,
    })
    .describe('What only documents on disk say: no page that runs a script shows it.'),
  footer: z.strictObject({ independent: text, free: text, privacy: text, keeps: text }),
});

export type Frame = z.infer<typeof frameSchema>;

/** What only plans say, and the help before private questions. */
export type PlanFrame = Pick<Frame, 'plan' | 'print' | 'safety' | 'marks' | 'documents'>;

/** What is said by what accompanies a plan. */
export type CompanionFrame = Pick<Frame, keyof typeof companionSchema>;

/** What every page may say. */
export type PageFrame = Omit<Frame, keyof PlanFrame | keyof CompanionFrame>;
