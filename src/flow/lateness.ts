import { explore } from './exploration.ts';

/**
 * A number for each node that can be got to from `ids`, smaller for one that comes later. Where there are
 * circles nothing comes earlier or later, and all are alike: so no way is cut short by it.
 */
export function latenessIn(ids: Iterable<string>, leads: (id: string) => readonly string[]) {
  const { childrenFirst, circles } = explore(ids, (id) => leads(id).map((to) => ({ to })));
  const order = new Map(circles.length > 0 ? [] : childrenFirst.map((id, at) => [id, at]));
  return (id: string) => order.get(id) ?? 0;
}
