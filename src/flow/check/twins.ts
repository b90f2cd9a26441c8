import type { Finding } from '../fault.ts';
import type { WrittenFlow } from '../flow-schema.ts';

/** Ids that stand twice in a list: the second and every further one. */
export function* findTwins(
  file: string,
  list: readonly { id: string; path: readonly (string | number)[] }[],
  what: string,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const { id, path } of list) {
    if (seen.has(id)) {
      yield {
        code: 'twin-id',
        place: { file, path: [...path, 'id'] },
        message: `The id "${id}" is already taken by another ${what}.`,
        help: 'Give one of the two another id. An id that readers already use must stay.',
      };
    }
    seen.add(id);
  }
}

/** True for a flow in which two questions or plans, or two answers of a question, bear one id. */
export function hasTwins({ questions, plans }: WrittenFlow): boolean {
  return [[...questions, ...plans], ...questions.map(({ answers }) => answers)].some(
    (list) => new Set(list.map(({ id }) => id)).size < list.length,
  );
}
