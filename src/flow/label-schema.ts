import { z } from 'zod';
import { idSchema } from './id.ts';

/** A button or menu of Instagram, exactly as the English app writes it. */
export const labelsSchema = z.strictObject({
  $schema: z.string().optional(),
  labels: z.array(
    z.strictObject({
      id: idSchema,
      text: z.string().min(1).describe('The exact English text on the screen.'),
      why: z.string().optional(),
    }),
  ),
});

export type Label = z.infer<typeof labelsSchema>['labels'][number];
