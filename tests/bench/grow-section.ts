import { readFileSync } from 'node:fs';
import { buildGraph } from '../../src/flow/graph.ts';
import { calm } from './calm.ts';
import { firstTrail, type Growth, growTo } from './grow.ts';
import { type MapVisit, visitMap } from './map-visit.ts';
import { walk } from './measure.ts';
import type { Equipment } from './measure-all.ts';
import { networks } from './networks.ts';
import type { Section } from './section.ts';
import { serve } from './server.ts';
import { median } from './statistics.ts';
import type { Leg } from './twelve.ts';

const sizes = [100, 1000, 10_000];

const method = [
  'One flow of 100, 1 000 and 10 000 nodes: eight layers of questions with five answers each, a',
  'condition on every tenth. *with calls and rounds* are seven layers; at every tenth question of the',
  'last a call, at every tenth a round. *slope* is the exponent of growth between the last two sizes:',
  '1 is linear, 0 is flat. *step* is from the finger that is lifted to the next question painted, at',
  'a processor four times slower. Milliseconds, and bytes as gzip packs them.',
].join('\n');

const mapMethod = [
  'The map of the flow on a desk of 1280 × 800 points, its processor as fast as it is, the network',
  'within one computer: *map opens* is from the navigation to the first box painted, with all that is',
  'fetched and checked before. *pan* is a frame while the map is dragged for two seconds, 16.7 at best:',
  'at its beginning, there three times enlarged, at a question three quarters down the flow, and there',
  'at a quarter of the size. Beyond 500 boxes or 1 200 arrows a map has plain columns instead of layers.',
  'Where the whole could not be made out, it opens at its first question, large enough to be read;',
  'where arrows crowd, those that only cross the view are left out, and from afar all of them.',
].join('\n');

interface Walked extends Growth {
  step: number;
  map: MapVisit;
}

/** How what a flow costs grows with the flow. */
export async function growSection(equipment: Equipment): Promise<Section> {
  const grown: Walked[] = [];
  for (const size of sizes) {
    console.info(`Growing a flow to ${size} nodes …`);
    await calm();
    const growth = growTo(size);
    const step = await stepOf(equipment, growth);
    grown.push({ ...growth, step, map: await visitMap(equipment, growth) });
  }
  return {
    title: 'How cost grows with the flow',
    paragraphs: [method, mapMethod],
    tables: [{ title: 'Costs', head: ['', ...sizes.map(String), 'slope'], rows: rowsOf(grown) }],
  };
}

function rowsOf(grown: readonly Walked[]): string[][] {
  const row = (name: string, of: (one: Walked) => number, digits = 0) => [
    name,
    ...grown.map((one) => of(one).toFixed(digits)),
    slope(grown.map(of)),
  ];
  return [
    row('check', ({ check }) => check),
    row('check, with calls and rounds', ({ checkShort }) => checkShort),
    row('compile', ({ compile }) => compile, 1),
    row('walk a road', ({ walk }) => walk, 2),
    row('count the roads', ({ count }) => count, 1),
    ['roads', ...grown.map(({ roads }) => String(roads)), ''],
    row('build', ({ build }) => build),
    row('a question as HTML', ({ page }) => page),
    row('the heaviest', ({ heaviest }) => heaviest),
    row('scripts to take it over', ({ scripts }) => scripts),
    row('step', ({ step }) => step),
    row('map opens', ({ map }) => map.open),
    ...(grown[0]?.map.pans ?? []).flatMap(({ name }, at) => [
      row(`pan ${name}, median`, ({ map }) => map.pans[at]?.median ?? Number.NaN, 1),
      row(`pan ${name}, p95`, ({ map }) => map.pans[at]?.p95 ?? Number.NaN, 1),
    ]),
  ];
}

function slope(costs: readonly number[]): string {
  const [before = 1, last = 1] = costs.slice(-2);
  return Math.log10(last / before).toFixed(2);
}

/** The time from a tap to the next question, in the middle of a walk to a plan. */
async function stepOf({ browser, probe, runs }: Equipment, { site }: Growth): Promise<number> {
  const [network] = networks;
  if (!network) throw new Error('There is no network to walk on.');
  const server = await serve([{ name: 'grown', dir: site, api: undefined }]);
  const url = `${server.origin('grown')}/en/`;
  const steps: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    steps.push(...(await walk({ browser, probe, network, url, legs: legsOf(site) })).steps);
  }
  server.close();
  return median(steps);
}

function legsOf(site: string): Leg[] {
  const dir = `${site}-flows/start`;
  const words = JSON.parse(readFileSync(`${dir}/words/en.json`, 'utf8'));
  const graph = buildGraph([JSON.parse(readFileSync(`${dir}/flow.json`, 'utf8'))]);
  const trail = firstTrail(graph);
  const titleOf = (id: string) => {
    const name = id.split('/')[1] ?? '';
    return (words.questions[name] ?? words.plans[name])?.title ?? '';
  };
  return trail.slice(0, -1).map(({ question, answer }, at) => ({
    question: titleOf(question),
    answer: words.questions[question.split('/')[1] ?? ''].answers[answer],
    next: titleOf(trail[at + 1]?.question ?? ''),
  }));
}
