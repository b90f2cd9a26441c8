import type { Desk } from './desk.ts';

/** A question as it goes to the worker, and the answer as it comes back. */
export interface Question {
  number: number;
  name: keyof Desk;
  args: unknown[];
}

export type Answer = { number: number } & ({ value: unknown } | { error: string });

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
  timer: ReturnType<typeof setTimeout>;
}

/** Longer than the largest folder takes; what takes longer would never end. */
const patience = 20_000;

/** A desk that works beside the page. */
export class RemoteDesk {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #number = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => Worker) {
    this.#start = start;
    this.#worker = this.#hire(); // It is ready by the time the files of the site are.
  }

  /** Asks; rejects when the desk cannot answer, or not in time. Then it begins anew, with nothing open. */
  ask<Name extends keyof Desk>(
    name: Name,
    ...args: Parameters<Desk[Name]>
  ): Promise<ReturnType<Desk[Name]>> {
    this.#worker ??= this.#hire();
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#dismiss('This took too long.'), patience);
      const settled = { resolve: resolve as Waiting['resolve'], reject, timer };
      this.#waiting.set(number, settled);
      this.#worker?.postMessage({ number, name, args } satisfies Question);
    });
  }

  #hire(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#dismiss('This could not be read.');
    });
    return worker;
  }

  #settle(answer: Answer) {
    const waiting = this.#waiting.get(answer.number);
    if (!waiting) return;
    this.#waiting.delete(answer.number);
    clearTimeout(waiting.timer);
    if ('error' in answer) waiting.reject(new Error(answer.error));
    else waiting.resolve(answer.value);
  }

  #dismiss(reason: string) {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    this.#waiting.clear();
  }
}
