import { z } from 'zod';
import { idSchema } from './id.ts';

/** Things a reader may need to have at hand: tasks name them. */
export const thingsSchema = z.strictObject({
  $schema: z.string().optional(),
  things: z.array(z.strictObject({ id: idSchema, why: z.string().optional() })),
});

export type Thing = z.infer<typeof thingsSchema>['things'][number];
