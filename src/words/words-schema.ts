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

export type FlowWords = z.infer<typeof flowWordsSchema>;
export type QuestionWords = z.infer<typeof questionWordsSchema>;
export type PlanWords = z.infer<typeof planWordsSchema>;
export type TaskWords = z.infer<typeof taskWordsSchema>[string];
export type ChannelWords = z.infer<typeof channelWordsSchema>[string];
export type RegionWords = z.infer<typeof regionWordsSchema>[string];
export type LabelWords = z.infer<typeof labelWordsSchema>;
