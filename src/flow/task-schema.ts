import { z } from 'zod';
import { idSchema } from './id.ts';
import { stages } from './stage.ts';

const stageSchema = z.enum(stages, `A stage is one of: ${stages.join(', ')}.`);

/** What a reader must know before a task: who may see it done, what to save first, who may do it. */
const marks = ['noticed', 'evidence-first', 'owner-only'] as const;

const taskSchema = z.strictObject({
  id: idSchema,
  stage: stageSchema.describe('When it is done: prepare, now, next or later.'),
  channel: idSchema
    .optional()
    .describe('The channel where this task is done, if it has one of its own.'),
  needs: z.array(idSchema).optional().describe('Things to have at hand: ids of things.json.'),
  marks: z
    .array(z.enum(marks, `A mark is one of: ${marks.join(', ')}.`))
    .optional()
    .describe(
      'noticed: another person may see that it was done. evidence-first: it destroys proof. owner-only: no helper can do it.',
    ),
  why: z.string().optional().describe('The reason for this piece, for the next author.'),
});

export const tasksSchema = z.strictObject({
  $schema: z.string().optional(),
  tasks: z.array(taskSchema),
});

export type Task = z.infer<typeof taskSchema>;
