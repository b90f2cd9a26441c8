import type { Contestant } from './contestants.ts';
import { cpuSlowdown, networks } from './networks.ts';
import type { Section, Table } from './section.ts';
import type { Summary } from './summary.ts';
import { kinds } from './traffic.ts';

const own = 'dishari';
const limit = 'plain-html';

/** What the visits to the twelve questions showed. */
export function twelveSection(
  summaries: readonly Summary[],
  contestants: readonly Contestant[],
  runs: number,
): Section {
  const names = networks.map(({ name }) => name);
  const of = (network: string) => summaries.filter((one) => one.network === network);
  return {
    title: 'Twelve questions',
    paragraphs: [
      method(runs),
      disturbance(summaries, runs),
      contestants.map(({ name, what }) => `- **${name}**: ${what}`).join('\n'),
    ],
    tables: [
      ...names.map((name) => timeTable(name, of(name))),
      weightTable(of(names.at(-1) ?? '')),
      ratioTable(names.map(of)),
    ],
  };
}

function method(runs: number): string {
  const rates = networks.map(
    ({ name, latency, downloadThroughput }) =>
      `${name} (${latency} ms, ${(downloadThroughput * 8) / 1e6} Mbit/s down)`,
  );
  return [
    'Everybody asks the same twelve questions in the same words, and is served alike: gzip −9,',
    `HTTP/1.1. Medians of ${runs} pairs of visits, in turns: a phone of 412 × 839 points, an empty`,
    `cache, a processor ${cpuSlowdown} times slower, ${rates.join(' and ')}. In one visit the first`,
    'answer is tapped once it is painted, and every 50 ms while nothing comes of it: *tap* is the',
    'tap that led on, *answer* when the second question is painted, and *before* means until then. In',
    'the other the page is left to load, then walked to its end: *step* is from the finger that is',
    'lifted to the next question painted, *plan* the last one, to the plan. *blocked* is what tasks of the main thread took beyond 50 ms. Milliseconds',
    'since the visit began; kilobytes (1000) with headers. *kept* is what a service worker fetches',
    'afterwards, so that the site works without a network; it runs on the same slow network.',
  ].join('\n');
}

function disturbance(summaries: readonly Summary[], runs: number): string {
  const busy = summaries.reduce((sum, one) => sum + one.busy, 0);
  return `${busy} of ${runs * summaries.length} pairs began while the machine had other work.`;
}

function timeTable(network: string, summaries: readonly Summary[]): Table {
  return {
    title: `Times on ${network}`,
    head: [
      '',
      ...['FCP', 'LCP', 'CLS', 'tap', 'answer', 'blocked before', 'longest task before'],
      ...['blocked in all', 'step', 'step p95', 'plan', 'note'],
    ],
    rows: summaries.map((one) => [
      one.contestant,
      ...[one.fcp, one.lcp].map((time) => whole(time || Number.NaN)),
      one.cls.toFixed(3),
      ...[one.tap, one.answer, one.blockingBefore, one.longestBefore, one.blockingAll].map(whole),
      ...[one.step, one.stepP95, one.plan].map(whole),
      one.notes.join('; '),
    ]),
  };
}

function weightTable(summaries: readonly Summary[]): Table {
  return {
    title: 'Weights in kB, as transferred',
    head: ['', ...kinds, 'all', 'requests', 'all when tapped at once', 'heap MB after the walk'],
    rows: summaries.map(({ contestant, bytes, requests, heap }) => [
      contestant,
      ...kinds.map((kind) => kilo(bytes[kind])),
      kilo(bytes.all),
      whole(requests),
      kilo(bytes.hurried),
      (heap / 1e6).toFixed(1),
    ]),
  };
}

/** How many times as long as ours each answer takes, and ours as long as the limit's. */
function ratioTable(byNetwork: readonly (readonly Summary[])[]): Table {
  const [first = []] = byNetwork;
  const rows = first
    .filter(({ contestant }) => contestant !== own)
    .map(({ contestant }) => {
      const [from, to] = contestant === limit ? [own, limit] : [contestant, own];
      return [`${from} ÷ ${to}`, ...byNetwork.map((summaries) => ratio(summaries, from, to))];
    });
  return { title: 'Ratios of *answer*', head: ['', ...networks.map(({ name }) => name)], rows };
}

function ratio(summaries: readonly Summary[], from: string, to: string): string {
  const answer = (name: string) => summaries.find((one) => one.contestant === name)?.answer;
  const quotient = (answer(from) ?? Number.NaN) / (answer(to) ?? Number.NaN);
  return Number.isNaN(quotient) ? '–' : quotient.toFixed(2);
}

function whole(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(0);
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
