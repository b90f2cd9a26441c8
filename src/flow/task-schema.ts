import { z } from 'zod';
import { idSchema } from './id.ts';

/** When a task is done, in the order a plan shows them. */
export const stages = ['prepare', 'now', 'next', 'later'] as const;
export const stageSchema = z.enum(stages, `A stage is one of: ${stages.join(', ')}.`);

const taskSchema = z.strictObject({
  id: idSchema,
  stage: stageSchema.describe('When it is done: prepare, now, next or later.'),
  channel: idSchema
    .optional()
    .describe('The channel where this task is done, if it has one of its own.'),
  why: z.string().optional().describe('The reason for this piece, for the next author.'),
});

export const tasksSchema = z.strictObject({
  $schema: z.string().optional(),
  tasks: z.array(taskSchema),
});

export type Stage = z.infer<typeof stageSchema>;
export type Task = z.infer<typeof taskSchema>;
