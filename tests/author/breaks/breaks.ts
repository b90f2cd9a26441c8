import type { Break } from './break.ts';
import { calls } from './calls.ts';
import { conditions } from './conditions.ts';
import { form } from './form.ts';
import { lists } from './lists.ts';
import { plans } from './plans.ts';
import { promises } from './promises.ts';
import { roads } from './roads.ts';
import { typing } from './typing.ts';
import { words } from './words.ts';

/** Everything an author may do wrong, one at a time. */
export const breaks: readonly Break[] = [
  ...typing,
  ...form,
  ...roads,
  ...calls,
  ...conditions,
  ...plans,
  ...promises,
  ...lists,
  ...words,
];
