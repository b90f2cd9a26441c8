import { z } from 'zod';

/** An id: lower-case ASCII words joined by hyphens. It is kept for ever; words may change, ids may not. */
export const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');

/** Where an answer leads: a node of the same flow, "other-flow/" (its start) or "other-flow/node". */
export const targetSchema = z
  .string()
  .regex(
    /^([a-z][a-z0-9-]*\/)?([a-z][a-z0-9-]*)?$/,
    'Name a question or plan of this flow, "other-flow/" or "other-flow/node".',
  )
  .min(1, 'Name a question or plan of this flow, "other-flow/" or "other-flow/node".');

/** What a call goes through: "other-flow/" (its start) or "other-flow/node". */
export const calledSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/([a-z][a-z0-9-]*)?$/, 'Name "other-flow/" or "other-flow/node".');

/** A question named from a condition: of the same flow, or "other-flow/question". */
export const questionRefSchema = z
  .string()
  .regex(
    /^([a-z][a-z0-9-]*\/)?[a-z][a-z0-9-]*$/,
    'Name a question of this flow, or "other-flow/question".',
  );
