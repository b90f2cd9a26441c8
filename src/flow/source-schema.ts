import { z } from 'zod';
import { isOfficial } from './hosts.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Where a fact comes from. Low confidence cannot be written down: it never ships. */
export const sourceSchema = z.strictObject({
  what: z.string().min(1).describe('The page or report that says so.'),
  date: z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?$/,
      'Write the date of the source as 2026, 2026-09 or 2026-09-21.',
    )
    .describe('The date of the source, as exactly as it is known.'),
  undated: z
    .literal(true)
    .optional()
    .describe('The source bears no date: then the date is when it was collected.'),
  confidence: z
    .enum(
      ['high', 'medium'],
      'Only "high" and "medium" ship; a fact of low confidence is left out.',
    )
    .describe('"medium" is worded as "may", and has a fallback.'),
});

export const reviewBySchema = z
  .string()
  .regex(day, 'Write a day as 2027-03-01.')
  .describe('The day after which the page itself says that this needs a new look.');

export const officialUrlSchema = z
  .string()
  .refine(
    isOfficial,
    'Write an https address of a host in src/flow/hosts.ts: nothing else is linked.',
  );

export type Source = z.infer<typeof sourceSchema>;
