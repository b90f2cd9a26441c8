import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Today as "2026-11-23" in the reader's time zone; undefined while a written page is taken over. */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, today, () => undefined);
}

function today(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 10);
}

/** The device's time zone, "Asia/Dhaka"; undefined while a written page is taken over. */
export function useTimeZone(): string | undefined {
  return useSyncExternalStore(never, timeZone, () => undefined);
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
