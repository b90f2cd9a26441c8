import { z } from 'zod';

/** The languages of the wizard. The first is the source: the others are held against it. */
export const localesSchema = z.strictObject({
  $schema: z.string().optional(),
  locales: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'Write a language tag such as "bn".'),
        name: z.string().min(1).describe('Its name in itself.'),
        dir: z.enum(['ltr', 'rtl']),
      }),
    )
    .min(1),
});

export type Locale = z.infer<typeof localesSchema>['locales'][number];
