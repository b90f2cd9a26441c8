import { z } from 'zod';
import { idSchema } from './id.ts';
import { stages } from './stage.ts';

const stageSchema = z.enum(stages, `A stage is one of: ${stages.join(', ')}.`);

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

export type Task = z.infer<typeof taskSchema>;
