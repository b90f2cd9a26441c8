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
  const [hasFailed, setFailed] = useState(false);
  const [, redraw] = useState({});
  useEffect(() => {
    if (isThere || !isWanted || hasFailed) return;
    let isHere = true;
    fetch().then(
      () => isHere && redraw({}),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [fetch, isThere, isWanted, hasFailed]);
  return { isThere, hasFailed: hasFailed && !isThere, again: () => setFailed(false) };
}
