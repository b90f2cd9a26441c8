import { z } from 'zod';

/** Plain text. {label-id} stands for a button of Instagram; HTML is only letters here. */
const text = z.string().min(1);
const paragraphs = z.array(text).min(1);

const questionWordsSchema = z.strictObject({
  title: text.describe('The question, as the page heading. Keep it under 90 characters.'),
  lead: text.optional().describe('One calm sentence under the heading, where it helps.'),
  help: paragraphs.optional().describe('A short way to find out, opened by "How do I know?".'),
  answers: z.record(z.string(), text).describe('What each answer says.'),
  notes: z
    .record(z.string(), text)
    .optional()
    .describe('A smaller line under an answer, where one is needed.'),
});

const planWordsSchema = z.strictObject({
  title: text.describe('Where this plan leads, as the page heading.'),
  summary: text.describe('The whole plan in one sentence.'),
  expect: paragraphs.optional().describe('What will happen, and what to do when nothing does.'),
  beware: paragraphs.optional().describe('Traps of this very situation.'),
  if: z
    .record(z.string(), text)
    .optional()
    .describe(
      'For each task or channel with a condition: the condition in words, such as "If Facebook is linked".',
    ),
});

export const flowWordsSchema = z.strictObject({
  title: text.describe('The name of the problem area, a few words.'),
  questions: z.record(z.string(), questionWordsSchema),
  evidence: paragraphs
    .optional()
    .describe('What to take a picture of before anything is done, a line a thing.'),
  plans: z.record(z.string(), planWordsSchema),
});

export const taskWordsSchema = z.record(
  z.string(),
  z.strictObject({
    title: text.describe('One thing to do, as an order, short enough to tick.'),
    how: paragraphs.optional().describe('How it is done, a line a step.'),
  }),
);

export const channelWordsSchema = z.record(
  z.string(),
  z.strictObject({
    name: text.describe('What it is called here.'),
    what: text.describe('What it is and what it does, one or two sentences.'),
    choose: paragraphs.optional().describe('What to choose there, a line a step.'),
    expect: text.optional().describe('What happens after.'),
    wait: text
      .optional()
      .describe('How long an answer takes, as far as a source says so; else it is left out.'),
  }),
);

export const regionWordsSchema = z.record(
  z.string(),
  z.strictObject({
    name: text.describe('The country, as a reader would look for it.'),
    helps: z.record(z.string(), z.strictObject({ name: text, what: text })),
  }),
);

export const labelWordsSchema = z
  .record(z.string(), text)
  .describe('What each button of Instagram means, in this language.');

export const thingWordsSchema = z
  .record(z.string(), text)
  .describe('What each thing is called that a reader may need at hand.');

export const messageWordsSchema = z.record(
  z.string(),
  z.strictObject({
    title: text.describe('What the message is for, as a heading.'),
    about: text.optional().describe('Where it goes, and what to mind.'),
    parts: z
      .record(z.string(), text)
      .describe('What is sent. [What stands in brackets] is a blank that the reader fills in.'),
  }),
);

const turnsSchema = z.record(z.string(), text);

export const helperWordsSchema = z
  .strictObject({
    owner: turnsSchema.describe('Where plans speak to the owner of the account.'),
    other: turnsSchema.describe('Where plans speak to another person.'),
  })
  .describe(
    'What a plan says to somebody who helps, in place of "you": words and longer turns, the longest first.',
  );

export type FlowWords = z.infer<typeof flowWordsSchema>;
export type QuestionWords = z.infer<typeof questionWordsSchema>;
export type PlanWords = z.infer<typeof planWordsSchema>;
export type TaskWords = z.infer<typeof taskWordsSchema>[string];
export type ChannelWords = z.infer<typeof channelWordsSchema>[string];
export type RegionWords = z.infer<typeof regionWordsSchema>[string];
export type LabelWords = z.infer<typeof labelWordsSchema>;
export type MessageWords = z.infer<typeof messageWordsSchema>[string];
export type HelperWords = z.infer<typeof helperWordsSchema>;
