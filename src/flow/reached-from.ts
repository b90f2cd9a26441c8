/** All that is come to from some nodes, themselves included. */
export function reachedFrom(nodes: readonly string[], leads: (node: string) => readonly string[]) {
  const found = new Set(nodes);
  // A set gives what is added to it while it is gone through.
  for (const node of found) for (const to of leads(node)) found.add(to);
  return found as ReadonlySet<string>;
}
