import { type Browser, type CDPSession, devices } from '@playwright/test';
import { Hearing } from './hearing.ts';
import { cpuSlowdown, type Network } from './networks.ts';
import type { Seek, Vitals } from './probe/messages.ts';
import { Traffic } from './traffic.ts';
import type { Leg } from './twelve.ts';
import { followWorkers } from './workers.ts';

/** One visit of a reader who has never been there: a phone, an empty cache, a slow network. */
export class Visit {
  readonly hearing: Hearing;
  readonly traffic: Traffic;
  readonly cdp: CDPSession;
  #seek: string | undefined;

  constructor(cdp: CDPSession) {
    this.cdp = cdp;
    this.hearing = new Hearing(cdp);
    this.traffic = new Traffic(cdp);
  }

  /** Makes this and every later document look out for a leg. */
  async lookOutFor(leg: Leg, number: number) {
    const seek: Seek = { leg: number, answer: leg.answer, next: leg.next };
    this.hearing.turnTo(number);
    const last = this.#seek;
    if (last) await this.cdp.send('Page.removeScriptToEvaluateOnNewDocument', { identifier: last });
    this.#seek = await this.#inject(`globalThis.benchSeek = ${JSON.stringify(seek)}`);
    await this.#evaluate(`globalThis.bench?.seek(${JSON.stringify(seek)})`);
  }

  /** Opens an address and does not wait for it. */
  async go(url: string) {
    const { errorText } = await this.cdp.send('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
  }

  /** Waits until nothing has been fetched and nothing has been computed for a while. */
  async quiet(forMs = 1000, atMost = 60_000) {
    const end = performance.now() + atMost;
    for (let busyAt = performance.now(); performance.now() < end; ) {
      if (performance.now() - busyAt > forMs && this.traffic.quietFor() > forMs) return;
      const asked = performance.now();
      await this.#evaluate('0');
      if (performance.now() - asked > 50) busyAt = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** How the current document came to be seen. */
  async vitals(): Promise<Vitals> {
    return JSON.parse(await this.#evaluate('JSON.stringify(bench.vitals())')) as Vitals;
  }

  /** Bytes that the page's scripts hold once all that can be thrown away is. */
  async heap(): Promise<number> {
    await this.cdp.send('HeapProfiler.collectGarbage');
    await this.cdp.send('HeapProfiler.collectGarbage');
    return (await this.cdp.send('Runtime.getHeapUsage')).usedSize;
  }

  async #inject(source: string): Promise<string> {
    return (await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source })).identifier;
  }

  async #evaluate(expression: string): Promise<string> {
    return (await this.cdp.send('Runtime.evaluate', { expression })).result.value as string;
  }
}

/** Runs something in a visit that begins with an empty cache, and ends it. */
export async function inVisit<Result>(
  browser: Browser,
  probe: string,
  network: Network,
  run: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(devices['Pixel 7']);
  try {
    const cdp = await context.newCDPSession(await context.newPage());
    const visit = new Visit(cdp);
    await prepare(visit, probe, network);
    return await run(visit);
  } finally {
    await context.close();
  }
}

async function prepare({ cdp, traffic }: Visit, probe: string, { name, ...speed }: Network) {
  const conditions = { offline: false, ...speed };
  for (const domain of ['Network', 'Page', 'Runtime', 'HeapProfiler'] as const) {
    await cdp.send(`${domain}.enable`);
  }
  await cdp.send('Runtime.addBinding', { name: 'benchSay' });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: probe });
  await cdp.send('Network.emulateNetworkConditions', conditions);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await followWorkers(cdp, traffic, conditions);
}
