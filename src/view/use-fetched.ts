import { useEffect, useState } from 'react';

/** Something that comes over the network: whether it is there, could not be had, and how to try again. */
export interface Fetched {
  isThere: boolean;
  hasFailed: boolean;
  again: () => void;
}

/** Fetches something that is wanted and not there yet. `fetch` must stay the same while that is so. */
export function useFetched(
  isThere: boolean,
  isWanted: boolean,
  fetch: () => Promise<unknown>,
): Fetched {
  const [failures, setFailures] = useState(0);
  const [asked, ask] = useState(0);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isWanted || isThere) return;
    let isHere = true;
    fetch().then(
      () => isHere && redraw((count) => count + 1),
      () => isHere && setFailures(asked + 1),
    );
    return () => {
      isHere = false;
    };
  }, [fetch, isThere, isWanted, asked]);
  return { isThere, hasFailed: !isThere && failures > asked, again: () => ask(asked + 1) };
}
