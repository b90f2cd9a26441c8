import type { Condition } from '../condition-schema.ts';
import type { Place } from '../fault.ts';
import { resolveQuestion } from '../graph.ts';
import { type FlowFile, type FlowSet, flowFile } from './flow-set.ts';

/** A part of a condition that reads a question. */
export interface Reading {
  /** The node whose routes, tasks or channels depend on it. */
  node: string;
  /** The question as "flow/question", and as the author wrote it. */
  question: string;
  written: string;
  is: string | readonly string[];
  place: Place;
}

/** The id by which an author knows the node, or the message, of a reading. */
export function readerOf({ node }: Reading): string {
  return node.slice(node.indexOf('/') + 1);
}

/** Everything that the conditions of all flows read, in the order of the files. */
export function readingsOf({ files }: FlowSet): Reading[] {
  return files.flatMap((file) => [...routeReadings(file), ...planReadings(file)]);
}

function routeReadings({ folder, flow }: FlowFile): Reading[] {
  const file = flowFile(folder);
  return flow.questions.flatMap(({ id, answers }, q) =>
    answers.flatMap(({ to }, a) =>
      (Array.isArray(to) ? to : []).flatMap((route, r) => {
        const path = ['questions', q, 'answers', a, 'to', r, 'when'];
        return readingsIn(route.when, { node: `${folder}/${id}`, folder, place: { file, path } });
      }),
    ),
  );
}

function planReadings({ folder, flow }: FlowFile): Reading[] {
  const file = flowFile(folder);
  return flow.plans.flatMap((plan, p) =>
    (['channels', 'tasks'] as const).flatMap((list) =>
      plan[list].flatMap((use, u) => {
        if (typeof use === 'string') return [];
        const path = ['plans', p, list, u, 'when'];
        return readingsIn(use.when, {
          node: `${folder}/${plan.id}`,
          folder,
          place: { file, path },
        });
      }),
    ),
  );
}

interface Context {
  node: string;
  folder: string;
  place: Place;
}

/** What one condition reads; questions without a flow are those of the folder. */
export function readingsIn(when: Condition | undefined, context: Context): Reading[] {
  if (!when) return [];
  const { node, folder, place } = context;
  const inside = (part: Condition, ...more: (string | number)[]) =>
    readingsIn(part, { ...context, place: { ...place, path: [...place.path, ...more] } });
  if ('all' in when) return when.all.flatMap((part, at) => inside(part, 'all', at));
  if ('any' in when) return when.any.flatMap((part, at) => inside(part, 'any', at));
  if ('not' in when) return inside(when.not, 'not');
  const { question, is } = when;
  return [{ node, question: resolveQuestion(folder, question), written: question, is, place }];
}
