import type { WrittenFlow } from '../../src/flow/flow-schema.ts';
import { ask, end } from '../support/call-folder.ts';

/** A parcel that did not come: what is answered, one question after the other. */
const asked = [
  ['post', 'courier', 'neighbour', 'not-sure'],
  ['abroad', 'customs', 'depot', 'on-the-way', 'doorstep'],
  ['card', 'cash', 'transfer', 'wallet', 'cheque', 'not-yet'],
];
/** The one way on which more is asked. */
const insured = 'parcel-post-abroad-card';
const cover = ['full', 'half', 'none', 'expired', 'not-sure'];

/**
 * A pure tree: one way alone leads to each node. 1 + 4 + 4 × 5 = 25 questions lead to 4 × 5 × 6 = 120 ends; one
 * of them asks a question more, with five answers. So 26 questions and 119 + 5 = 124 plans, 150 nodes, and a
 * road for each plan.
 */
export function tree(): WrittenFlow[] {
  const flow: WrittenFlow = { id: 'start', start: 'parcel', questions: [], plans: [] };
  grow(flow, 'parcel', 0);
  return [flow];
}

export const roadsOfTree = 124n;

function grow(flow: WrittenFlow, name: string, depth: number) {
  const answers = name === insured ? cover : (asked[depth] ?? []);
  if (answers.length === 0) flow.plans.push(end(name));
  else {
    const leads = answers.map((answer) => [answer, `${name}-${answer}`]);
    flow.questions.push(ask(name, Object.fromEntries(leads)));
    for (const answer of answers) grow(flow, `${name}-${answer}`, depth + 1);
  }
}
