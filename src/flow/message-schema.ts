import { z } from 'zod';
import { conditionSchema } from './condition-schema.ts';
import { idSchema } from './id.ts';

const partSchema = z.strictObject({
  id: idSchema,
  when: conditionSchema
    .optional()
    .describe('Only with answers that make this true; questions are named "flow/question".'),
});

const messageSchema = z.strictObject({
  id: idSchema,
  channels: z.array(idSchema).optional().describe('It is offered on plans with one of these.'),
  tasks: z.array(idSchema).optional().describe('It is offered on plans with one of these.'),
  language: z
    .string()
    .min(2)
    .describe('The language it is sent in: "reader" for the reader’s own, or one of locales.json.'),
  most: z
    .int()
    .min(70)
    .describe('The most characters it may have. Our own limit: long texts are not read.'),
  region: idSchema.optional().describe('Only in this region of regions.json.'),
  elsewhere: z.boolean().optional().describe('True for everywhere but in that region.'),
  parts: z.array(partSchema).min(1),
  why: z.string().optional(),
});

/** Messages that are put together on the device from the answers. */
export const messagesSchema = z.strictObject({
  $schema: z.string().optional(),
  messages: z.array(messageSchema),
});

export type Message = z.infer<typeof messageSchema>;
