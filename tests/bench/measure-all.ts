import type { Browser } from '@playwright/test';
import { calm } from './calm.ts';
import { type Contestant, siteOf } from './contestants.ts';
import { hurry, type Trip, walk } from './measure.ts';
import { networks } from './networks.ts';
import { type Running, serve } from './server.ts';
import type { Visits } from './summary.ts';
import { firstAnswers, type Twelve } from './twelve.ts';

/** What pages are visited with. */
export interface Equipment {
  browser: Browser;
  probe: string;
  runs: number;
}

interface Series {
  visits: Visits;
  trip: Trip;
}

/** Visits everybody on every network, in turns, so that no drift of the machine hits one alone. */
export async function measureAll(
  equipment: Equipment,
  contestants: readonly Contestant[],
  flow: Twelve,
): Promise<Visits[]> {
  const server = await serve(
    contestants.map((one) => ({ name: one.name, dir: siteOf(one), api: one.api?.(flow) })),
  );
  const all = seriesOf(equipment, contestants, flow, server);
  for (const { trip } of all) await hurry(trip); // The first visit of all is slow for everybody.
  for (let run = 1; run <= equipment.runs; run += 1) {
    console.info(`Run ${run} of ${equipment.runs} …`);
    for (const { visits, trip } of turned(all, run)) {
      visits.calm.push(await calm());
      visits.hurried.push(await hurry(trip));
      visits.walked.push(await walk(trip));
    }
  }
  server.close();
  return all.map(({ visits }) => visits);
}

function seriesOf(
  { browser, probe }: Equipment,
  contestants: readonly Contestant[],
  flow: Twelve,
  server: Running,
): Series[] {
  const legs = firstAnswers(flow);
  return networks.flatMap((network) =>
    contestants.map(({ name, first }) => ({
      visits: { contestant: name, network: network.name, calm: [], hurried: [], walked: [] },
      trip: { browser, probe, network, legs, url: `${server.origin(name)}${first}` },
    })),
  );
}

/** The same, beginning elsewhere each time, so that nobody is always the first. */
function turned<Item>(items: readonly Item[], by: number): Item[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
