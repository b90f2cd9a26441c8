import type { z } from 'zod';
import { channelsSchema } from '../flow/channel-schema.ts';
import { flowSchema } from '../flow/flow-schema.ts';
import { journeysSchema } from '../flow/journey-schema.ts';
import { labelsSchema } from '../flow/label-schema.ts';
import { localesSchema } from '../flow/locale-schema.ts';
import { messagesSchema } from '../flow/message-schema.ts';
import { regionsSchema } from '../flow/region-schema.ts';
import { tasksSchema } from '../flow/task-schema.ts';
import { thingsSchema } from '../flow/thing-schema.ts';
import { frameSchema } from '../words/frame-schema.ts';
import {
  channelWordsSchema,
  flowWordsSchema,
  helperWordsSchema,
  labelWordsSchema,
  messageWordsSchema,
  regionWordsSchema,
  taskWordsSchema,
  thingWordsSchema,
} from '../words/words-schema.ts';

/** What an author writes, by the name its schema goes by. */
export const schemas = {
  flow: flowSchema,
  journeys: journeysSchema,
  channels: channelsSchema,
  tasks: tasksSchema,
  labels: labelsSchema,
  regions: regionsSchema,
  locales: localesSchema,
  messages: messagesSchema,
  things: thingsSchema,
  frame: frameSchema,
  'flow-words': flowWordsSchema,
  'task-words': taskWordsSchema,
  'channel-words': channelWordsSchema,
  'region-words': regionWordsSchema,
  'label-words': labelWordsSchema,
  'message-words': messageWordsSchema,
  'thing-words': thingWordsSchema,
  helper: helperWordsSchema,
} satisfies Record<string, z.ZodType>;

const shared = new Map<string, z.ZodType>(Object.entries(schemas));
const perFlow = new Map<string, z.ZodType>([
  ['flow', schemas.flow],
  ['journeys', schemas.journeys],
]);
const words = new Map<string, z.ZodType>([
  ['frame', schemas.frame],
  ['tasks', schemas['task-words']],
  ['channels', schemas['channel-words']],
  ['regions', schemas['region-words']],
  ['labels', schemas['label-words']],
  ['messages', schemas['message-words']],
  ['things', schemas['thing-words']],
  ['helper', schemas.helper],
]);

/** The schema of a file, by its name in the folder; undefined for a file that has none. */
export function schemaOf(file: string): z.ZodType | undefined {
  const [first = '', second, third = ''] = file.replace(/\.json$/, '').split('/');
  if (second === undefined) return shared.get(first);
  if (first === 'words') return words.get(third);
  return second === 'words' ? schemas['flow-words'] : perFlow.get(second);
}
