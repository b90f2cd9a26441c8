import type { CDPSession } from '@playwright/test';

/** Kinds of files, as a reader pays for them; what a service worker fetches to keep is one of them. */
export const kinds = ['html', 'js', 'css', 'font', 'other', 'kept'] as const;
export type Kind = (typeof kinds)[number];

/** What went over the wire: bytes with headers, compressed as they were. */
export interface Bill {
  requests: number;
  bytes: Readonly<Record<Kind, number>>;
}

/** What is of interest in the browser's events about the network. */
export interface NetworkEvent {
  requestId: string;
  request?: { url: string };
  response?: { mimeType: string };
  encodedDataLength?: number;
}

interface Transfer {
  kind: Kind;
  bytes: number;
  isOpen: boolean;
}

const events = [
  'Network.requestWillBeSent',
  'Network.responseReceived',
  'Network.dataReceived',
  'Network.loadingFinished',
  'Network.loadingFailed',
] as const;

/** Counts, from now on, what a page fetches. */
export class Traffic {
  readonly #transfers = new Map<string, Transfer>();
  #changedAt = performance.now();

  constructor(cdp: CDPSession) {
    for (const event of events) cdp.on(event, (params) => this.hear(event, params));
  }

  /** Takes an event in, of the page or of a worker of its site. */
  hear(event: string, params: NetworkEvent, isWorker = false) {
    const id = `${isWorker ? 'worker' : 'page'} ${params.requestId}`;
    const known = this.#transfers.get(id);
    if (event === 'Network.requestWillBeSent' && params.request?.url.startsWith('http')) {
      this.#change(id, { kind: 'other', bytes: 0, isOpen: true });
    } else if (known) {
      this.#change(id, { ...known, ...changeBy(event, params, known, isWorker) });
    }
  }

  /** For how many milliseconds nothing has been under way; 0 while something is. */
  quietFor(): number {
    const isBusy = [...this.#transfers.values()].some(({ isOpen }) => isOpen);
    return isBusy ? 0 : performance.now() - this.#changedAt;
  }

  /** Everything so far; what comes out of a cache costs nothing and is no request. */
  bill(): Bill {
    const paid = [...this.#transfers.values()].filter(({ bytes }) => bytes > 0);
    const sums = kinds.map((kind) => {
      const own = paid.filter((one) => one.kind === kind);
      return [kind, own.reduce((sum, { bytes }) => sum + bytes, 0)];
    });
    return { requests: paid.length, bytes: Object.fromEntries(sums) as Bill['bytes'] };
  }

  #change(id: string, transfer: Transfer) {
    this.#changedAt = performance.now();
    this.#transfers.set(id, transfer);
  }
}

function changeBy(
  event: string,
  { response, encodedDataLength = 0 }: NetworkEvent,
  { bytes }: Transfer,
  isWorker: boolean,
): Partial<Transfer> {
  if (event === 'Network.dataReceived') return { bytes: bytes + encodedDataLength };
  if (event === 'Network.loadingFinished') return { bytes: encodedDataLength, isOpen: false };
  if (event === 'Network.loadingFailed') return { isOpen: false };
  return response ? { kind: isWorker ? 'kept' : kindOf(response.mimeType) } : {};
}

function kindOf(type: string): Kind {
  if (type.includes('html')) return 'html';
  if (type.includes('javascript')) return 'js';
  if (type.includes('css')) return 'css';
  return type.includes('font') ? 'font' : 'other';
}
