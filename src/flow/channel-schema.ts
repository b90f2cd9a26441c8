import { z } from 'zod';
import { officialHandles, officialSenders } from './hosts.ts';
import { idSchema } from './id.ts';
import { officialUrlSchema, reviewBySchema, sourceSchema } from './source-schema.ts';

const followUpSchema = z.strictObject({
  days: z.int().min(1).max(90).describe('After how many days to look again.'),
  basis: z
    .enum(['source', 'ours'])
    .describe('Whether a source names the time, or we only suggest when to look.'),
  isReading: z
    .boolean()
    .optional()
    .describe('True where nobody answers: the reader says whether it helped.'),
  once: z.boolean().optional().describe('True where a second try is not allowed, or harms.'),
  refused: z.array(idSchema).optional().describe('Where to turn to first after a refusal.'),
  silent: z.array(idSchema).optional().describe('Where to turn to first when no answer comes.'),
  why: z.string().optional().describe('Where the number of days comes from.'),
});

const common = {
  id: idSchema,
  why: z.string().optional().describe('The reason for this piece, for the next author.'),
  audience: z.string().min(1).describe('Who may use it, for authors.'),
  source: sourceSchema,
  reviewBy: reviewBySchema,
  fallback: idSchema
    .optional()
    .describe('The channel to turn to when this one is gone or refuses.'),
  followUp: followUpSchema.optional().describe('What a reader who has used it is asked later.'),
};

/** An official place to turn to. Its kind says how it is reached. */
export const channelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('page'), url: officialUrlSchema }),
  z.strictObject({ ...common, kind: z.literal('form'), url: officialUrlSchema }),
  z.strictObject({
    ...common,
    kind: z.literal('in-app'),
    path: z.array(idSchema).min(1).describe('The labels to tap, in order: ids of labels.json.'),
    url: officialUrlSchema.optional().describe('The help page that shows the way.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('phone'),
    phone: z.string().regex(/^[+\d][\d ]+$/, 'Write a number with digits and spaces only.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('post'),
    lines: z.array(z.string().min(1)).min(2).describe('The address, a line each.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('message'),
    from: z
      .enum(officialSenders, 'Only Instagram’s own senders, listed in src/flow/hosts.ts.')
      .describe('The sender of the message in which the way out stands.'),
    path: z.array(idSchema).min(1).describe('The labels to tap in it: ids of labels.json.'),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('profile'),
    handles: z
      .array(z.enum(officialHandles, 'Only Instagram’s own profiles, listed in src/flow/hosts.ts.'))
      .min(1)
      .describe('Official profiles; they announce, they do not help.'),
  }),
]);

export const channelsSchema = z.strictObject({
  $schema: z.string().optional(),
  channels: z.array(channelSchema),
});

export type Channel = z.infer<typeof channelSchema>;
