import { z } from 'zod';
import { idSchema, questionRefSchema } from './id.ts';

/** A closed form, never an expression: everything a condition can say is listed here. */
export type Condition =
  | { question: string; is: string | string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

const answeredSchema = z.strictObject({
  question: questionRefSchema.describe('The question whose answer is read.'),
  is: z
    .union([idSchema, z.array(idSchema).min(1)])
    .describe('The answer, or the answers, for which this is true.'),
});

export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      answeredSchema,
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
    ]),
  )
  .meta({
    id: 'condition',
    description: 'True, false, or unknown when the question was not asked.',
  });
