import type { Place } from '../fault.ts';
import type { WrittenRoute } from '../flow-schema.ts';
import { back } from '../open-flow.ts';
import { type FlowFile, flowFile } from './flow-set.ts';

/** A route as an author wrote it, or the only target of an answer, with its place. */
export interface WrittenLead {
  question: string;
  answer: string;
  to: WrittenRoute['to'];
  place: Place;
}

/** Every route of every answer of a flow, in the order of the file. */
export function leadsIn({ folder, flow }: FlowFile): WrittenLead[] {
  const file = flowFile(folder);
  return flow.questions.flatMap(({ id: question, answers }, q) =>
    answers.flatMap(({ id: answer, to }, a) => {
      const path = ['questions', q, 'answers', a, 'to'];
      if (!Array.isArray(to)) return [{ question, answer, to, place: { file, path } }];
      return to.map((route, r) => {
        return { question, answer, to: route.to, place: { file, path: [...path, r, 'to'] } };
      });
    }),
  );
}

/** The routes of a flow that lead to "return", at once or after a call or a round. */
export function returnsIn(file: FlowFile): WrittenLead[] {
  return leadsIn(file).flatMap((lead) => {
    if (lead.to === back) return [lead];
    if (typeof lead.to === 'string' || lead.to.then !== back) return [];
    return [{ ...lead, place: { ...lead.place, path: [...lead.place.path, 'then'] } }];
  });
}
