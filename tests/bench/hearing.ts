import type { CDPSession } from '@playwright/test';
import type { LongTask, Message } from './probe/messages.ts';

/** What one leg of a walk has brought so far; the times are on the clock that all pages share. */
export interface Progress {
  place?: { x: number; y: number } | undefined;
  upAt?: number;
  /** Taps that the page has met, be it on the answer or beside it. */
  met: number;
  begun?: string | undefined;
  shownAt?: number;
}

/** Listens to the pages of a visit. */
export class Hearing {
  /** When the first document began. */
  bornAt: number | undefined;
  /** When the first document was first painted. */
  paintedAt: number | undefined;
  readonly tasks: LongTask[] = [];
  /** Taps that fell beside the answer and were kept from the page. */
  swallowed = 0;
  progress: Progress = { met: 0 };
  #leg = 0;
  #wake = () => {};

  constructor(cdp: CDPSession) {
    cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name !== 'benchSay') return;
      this.#take(JSON.parse(payload) as Message);
      this.#wake();
    });
  }

  /** Begins a new leg: what still comes from the one before is no longer of interest. */
  turnTo(leg: number) {
    this.#leg = leg;
    this.progress = { met: 0 };
  }

  /** Waits until something is true, or for so many milliseconds; tells whether it is. */
  async until(test: (progress: Progress) => boolean, milliseconds: number): Promise<boolean> {
    const end = performance.now() + milliseconds;
    while (!test(this.progress)) {
      const left = end - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  #take(message: Message) {
    if (message.kind === 'swallowed') this.swallowed += 1;
    if (message.kind === 'born') this.bornAt ??= message.at;
    else if (message.kind === 'painted') this.paintedAt ??= message.at;
    else if (message.kind === 'task') this.tasks.push(message.task);
    else if (message.leg === this.#leg) note(this.progress, message);
  }
}

function note(progress: Progress, message: Message) {
  if (message.kind === 'place') progress.place = message;
  if (message.kind === 'lost') progress.place = undefined;
  if (message.kind === 'up') progress.upAt = message.at;
  if (message.kind === 'click' || message.kind === 'swallowed') progress.met += 1;
  if (message.kind === 'begun') progress.begun = message.why;
  if (message.kind === 'shown') progress.shownAt ??= message.at;
}
