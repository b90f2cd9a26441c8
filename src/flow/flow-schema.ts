import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { idSchema, targetSchema } from './id.ts';
import { purposeSchema } from './region-schema.ts';

const why = z
  .string()
  .optional()
  .describe('The reason for this piece, for the next author. Readers never see it.');

const routeSchema = z.strictObject({
  when: conditionSchema.optional().describe('Take this route only when this is true.'),
  to: targetSchema,
});

const answerSchema = z.strictObject({
  id: idSchema,
  why,
  to: z
    .union([targetSchema, z.array(routeSchema).min(1)])
    .describe('Where it leads: a node, or routes of which the first true one is taken.'),
});

const questionSchema = z.strictObject({
  id: idSchema,
  why,
  settles: idSchema
    .optional()
    .describe(
      'A question of this flow whose answer this one finds out: conditions read both as one fact.',
    ),
  answers: z.array(answerSchema),
});

const planTaskSchema = z.union([
  idSchema,
  z.strictObject({ task: idSchema, when: conditionSchema, why }),
]);

const planChannelSchema = z.union([
  idSchema,
  z.strictObject({ channel: idSchema, when: conditionSchema, why }),
]);

const planSchema = z.strictObject({
  id: idSchema,
  why,
  first: z
    .array(purposeSchema)
    .optional()
    .describe('Local help that stands before everything else: danger, a child at risk, despair.'),
  channels: z.array(planChannelSchema).describe('Where to turn to, the most fitting first.'),
  tasks: z.array(planTaskSchema).describe('What to do, in order; each task knows its stage.'),
  local: z
    .array(purposeSchema)
    .optional()
    .describe('Local help that is the last rung of this plan.'),
  related: z
    .array(targetSchema)
    .optional()
    .describe('Neighbouring pages a reader may need after this plan, or instead of it.'),
});

export const flowSchema = z.strictObject({
  $schema: z.string().optional(),
  id: idSchema.describe('The same as the name of the folder.'),
  why,
  private: z
    .boolean()
    .optional()
    .describe('True where a trace could harm the reader: nothing of it is stored or addressed.'),
  reader: z
    .enum(['owner', 'other'])
    .optional()
    .describe(
      'Whom the plans speak to as "you": the owner of the account, which goes without saying, or another person.',
    ),
  start: idSchema.describe('The node at which this flow is entered.'),
  questions: z.array(questionSchema),
  plans: z.array(planSchema),
});

export type Flow = z.infer<typeof flowSchema>;
export type Question = Flow['questions'][number];
export type Answer = Question['answers'][number];
export type Plan = Flow['plans'][number];
export type Route = z.infer<typeof routeSchema>;
