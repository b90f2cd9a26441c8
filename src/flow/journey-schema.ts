import { z } from 'zod';
import { idSchema, questionRefSchema } from './id.ts';

/** A promise: whoever gives these answers reaches that plan, with these channels. */
export const journeysSchema = z.strictObject({
  $schema: z.string().optional(),
  journeys: z.array(
    z.strictObject({
      name: z
        .string()
        .min(1)
        .describe('The person and what they reach, in a present-tense sentence.'),
      answers: z
        .record(questionRefSchema, idSchema)
        .describe('question: answer, from the start flow on.'),
      reaches: z
        .string()
        .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/, 'Name the plan as "flow/plan".'),
      channels: z.array(idSchema).min(1).describe('Channels the plan must show on this road.'),
    }),
  ),
});

export type Journey = z.infer<typeof journeysSchema>['journeys'][number];
