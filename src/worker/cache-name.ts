/** What the names of all caches of a site begin with: other sites of the same origin have their own. */
export function cachePrefix(base: string): string {
  return `dishari ${base} `;
}
