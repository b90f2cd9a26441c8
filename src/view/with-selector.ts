import { useSyncExternalStore } from 'react';

/**
 * What @xstate/react asks of "use-sync-external-store/with-selector", without the memory of what was
 * selected before: this wizard selects whole snapshots, which are the same object until they change.
 */
export function useSyncExternalStoreWithSelector<Snapshot, Selection>(
  subscribe: (listener: () => void) => () => void,
  getSnapshot: () => Snapshot,
  getServerSnapshot: (() => Snapshot) | undefined,
  select: (snapshot: Snapshot) => Selection,
): Selection {
  return select(useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot));
}
