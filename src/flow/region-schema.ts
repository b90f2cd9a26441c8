import { z } from 'zod';
import { idSchema } from './id.ts';
import { officialUrlSchema, reviewBySchema, sourceSchema } from './source-schema.ts';

/** What local help can be for. A plan asks by purpose; a region answers with what it has. */
const purposes = [
  'danger',
  'despair',
  'child',
  'intimate',
  'crime',
  'money',
  'appeal',
  'data',
] as const;
export const purposeSchema = z.enum(purposes, `A purpose is one of: ${purposes.join(', ')}.`);

const helpSchema = z.strictObject({
  id: idSchema,
  for: z.array(purposeSchema).min(1),
  phones: z
    .array(z.string().regex(/^[+\d][\d ]*$/, 'Write a number with digits and spaces only.'))
    .optional(),
  emails: z.array(z.email()).optional(),
  url: officialUrlSchema.optional(),
  lines: z.array(z.string().min(1)).optional().describe('A postal address, a line each.'),
  source: sourceSchema,
  reviewBy: reviewBySchema,
});

const regionSchema = z.strictObject({
  id: idSchema,
  timeZones: z
    .array(z.string())
    .describe(
      'Time zones by which a phone is guessed to be here; one ending in "/" stands for all below it.',
    ),
  within: idSchema.optional().describe('A wider region whose help counts here too.'),
  helps: z.array(helpSchema).min(1),
});

export const regionsSchema = z.strictObject({
  $schema: z.string().optional(),
  regions: z.array(regionSchema).describe('The last is for everywhere else.'),
});

export type Purpose = z.infer<typeof purposeSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Help = z.infer<typeof helpSchema>;
