import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { calledSchema, idSchema, targetSchema } from './id.ts';
import { purposeSchema } from './region-schema.ts';

const why = z
  .string()
  .optional()
  .describe('The reason for this piece, for the next author. Readers never see it.');

const callSchema = z
  .strictObject({
    call: calledSchema.describe('The flow to go through, "flow/", or a node of it, "flow/node".'),
    then: targetSchema.describe('Where to go on when that flow comes to "return".'),
  })
  .describe('Goes through another flow, and comes back.');

/** How often the questions of a round may be gone through. */
export const turns = [2, 3, 4, 5] as const;

const roundSchema = z
  .strictObject({
    again: idSchema.describe('The earlier question of this flow to go back to.'),
    most: z
      .literal(turns, 'Write 2, 3, 4 or 5.')
      .describe('How often the part from that question to here is gone through in all.'),
    then: targetSchema.describe('Where to go on after the last time.'),
  })
  .describe('Goes back to an earlier question, so many times and no more.');

const routeSchema = z.strictObject({
  when: conditionSchema.optional().describe('Take this route only when this is true.'),
  to: z.union([targetSchema, callSchema, roundSchema]),
});

const answerSchema = z.strictObject({
  id: idSchema,
  why,
  to: z
    .union([targetSchema, z.array(routeSchema).min(1), callSchema, roundSchema])
    .describe(
      'Where it leads: a node, "return", a call, a round, or routes of which the first true one is taken.',
    ),
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
  otherwise: targetSchema
    .optional()
    .describe('Where "return" leads a reader whom no call has sent into this flow.'),
  questions: z.array(questionSchema),
  plans: z.array(planSchema),
});

/** A flow as its author writes it. Calls, returns and rounds are written short. */
export type WrittenFlow = z.infer<typeof flowSchema>;
export type WrittenQuestion = WrittenFlow['questions'][number];
export type WrittenAnswer = WrittenQuestion['answers'][number];
export type WrittenRoute = z.infer<typeof routeSchema>;
export type Plan = WrittenFlow['plans'][number];
export type Call = z.infer<typeof callSchema>;
export type Round = z.infer<typeof roundSchema>;

/** A flow as everything else reads it: an answer leads to a node, or by routes to nodes. */
export type Flow = Omit<WrittenFlow, 'questions' | 'otherwise'> & { questions: Question[] };
export type Question = Omit<WrittenQuestion, 'answers'> & { answers: Answer[] };
export type Answer = Omit<WrittenAnswer, 'to'> & { to: string | Route[] };
export type Route = Omit<WrittenRoute, 'to'> & { to: string };
