/** What the page is asked to look out for: the answer to be tapped, and the title that then comes. */
export interface Seek {
  leg: number;
  answer: string;
  next: string;
}

/** A task of more than 50 ms on the page's main thread. Times count from the same start for all pages. */
export interface LongTask {
  start: number;
  duration: number;
}

/** What a page tells the bench while it loads and is walked. */
export type Message =
  | { kind: 'born'; at: number }
  | { kind: 'painted'; at: number }
  | { kind: 'place'; leg: number; x: number; y: number }
  | { kind: 'lost'; leg: number }
  | { kind: 'up'; leg: number; at: number }
  | { kind: 'click'; leg: number; detail: number }
  | { kind: 'begun'; leg: number; why: string }
  | { kind: 'shown'; leg: number; at: number }
  | { kind: 'swallowed'; leg: number; event: string }
  | { kind: 'task'; task: LongTask };

/** How the first document of a visit came to be seen. */
export interface Vitals {
  fcp: number;
  lcp: number;
  cls: number;
}

declare global {
  /** Put into every page by the browser: carries a text out of the page. */
  var benchSay: (text: string) => void;
  /** What a new document has to look out for from its start. */
  var benchSeek: Seek | undefined;
  var bench: { seek: (seek: Seek) => void; vitals: () => Vitals };
}

/** Tells the bench something. */
export function say(message: Message) {
  globalThis.benchSay(JSON.stringify(message));
}

/** A time of this document on the clock that all documents share. */
export function absolute(time: number): number {
  return performance.timeOrigin + time;
}
