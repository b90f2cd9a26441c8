import { useEffect, useState } from 'react';

/** What was answered last, and whether another answer is on its way or could not be had. */
export interface Answered<T> {
  value: T | undefined;
  error: string | undefined;
}

/** Asks again whenever `key` changes; an answer that comes too late for its question is dropped. */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, key: string): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ value: undefined, error: undefined });
  useEffect(() => {
    let isCurrent = true;
    const settle = (next: Answered<T>) => isCurrent && setAnswered(next);
    if (!ask) settle({ value: undefined, error: undefined });
    ask?.().then(
      (value) => settle({ value, error: undefined }),
      (error: Error) => settle({ value: undefined, error: error.message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return answered;
}
