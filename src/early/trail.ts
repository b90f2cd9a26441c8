/** The fragment of the address bar with the pair of one more answer. */
export function joined(pair: string): string {
  return window.location.hash ? `${window.location.hash}&${pair.slice(1)}` : pair;
}

/**
 * True for an answer that leads to one page whoever gives it, and that the address has not told yet.
 * Where a condition decides, where an answer is changed, or where it must not be written down, the
 * app has to say what follows.
 */
export function leadsStraightOn({ hash, dataset }: HTMLAnchorElement): boolean {
  if (!hash || dataset.private !== undefined || dataset.forks !== undefined) return false;
  const [question] = hash.slice(1).split('=');
  return !`&${window.location.hash.slice(1)}`.includes(`&${question}=`);
}
