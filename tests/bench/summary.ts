import type { Hurried, Walked } from './measure.ts';
import { median, quantile } from './statistics.ts';
import { type Bill, type Kind, kinds } from './traffic.ts';

/** All visits of one contestant on one network. */
export interface Visits {
  contestant: string;
  network: string;
  /** For each pair of visits, whether the machine was free for it. */
  calm: boolean[];
  hurried: (Hurried | undefined)[];
  walked: Walked[];
}

/** What they come to: medians, and the 95th percentile of all steps. */
export interface Summary {
  contestant: string;
  network: string;
  bytes: Readonly<Record<Kind | 'all' | 'hurried', number>>;
  requests: number;
  fcp: number;
  lcp: number;
  cls: number;
  tap: number;
  answer: number;
  blockingBefore: number;
  longestBefore: number;
  blockingAll: number;
  /** From an answer to the next question, and to the plan at the end. */
  step: number;
  stepP95: number;
  plan: number;
  heap: number;
  /** Pairs of visits that began while the machine was busy with other things. */
  busy: number;
  /** Where it did less than it should have. */
  notes: readonly string[];
}

/** Sums the visits of a contestant up; `legs` is how many steps its walks should have had. */
export function summaryOf(visits: Visits, legs: number): Summary {
  const { contestant, network, walked } = visits;
  const hurried = visits.hurried.filter((one) => one !== undefined);
  const steps = walked.flatMap((one) => one.steps.slice(0, legs - 1));
  const plans = walked.flatMap((one) => one.steps.slice(legs - 1));
  return {
    contestant,
    network,
    bytes: bytesOf(walked, hurried),
    requests: median(walked.map(({ bill }) => bill.requests)),
    fcp: median(walked.map(({ vitals }) => vitals.fcp)),
    lcp: median(walked.map(({ vitals }) => vitals.lcp)),
    cls: median(walked.map(({ vitals }) => vitals.cls)),
    tap: median(hurried.map(({ tap }) => tap)),
    answer: median(hurried.map(({ answer }) => answer)),
    blockingBefore: median(hurried.map(({ work }) => work.blocking)),
    longestBefore: median(hurried.map(({ work }) => work.longest)),
    blockingAll: median(walked.map(({ work }) => work.blocking)),
    step: median(steps),
    stepP95: quantile(steps, 0.95),
    plan: median(plans),
    heap: median(walked.map(({ heap }) => heap)),
    busy: visits.calm.filter((isCalm) => !isCalm).length,
    notes: [...lostTaps(visits), ...blindTaps(hurried), ...shortWalks(visits, legs)],
  };
}

function bytesOf(walked: readonly Walked[], hurried: readonly Hurried[]): Summary['bytes'] {
  const byKind = kinds.map((kind) => [kind, median(walked.map(({ bill }) => bill.bytes[kind]))]);
  return {
    ...(Object.fromEntries(byKind) as Record<Kind, number>),
    all: median(walked.map(({ bill }) => sumOf(bill))),
    hurried: median(hurried.map(({ bill }) => sumOf(bill))),
  };
}

function sumOf({ bytes }: Bill): number {
  return kinds.reduce((sum, kind) => sum + bytes[kind], 0);
}

function lostTaps({ hurried }: Visits): string[] {
  const lost = hurried.filter((one) => one === undefined).length;
  return lost > 0 ? [`in ${lost} of ${hurried.length} visits no tap led to question 2`] : [];
}

/** What is tapped before anything is painted is tapped by no reader. */
function blindTaps(hurried: readonly Hurried[]): string[] {
  const blind = hurried.filter(({ tap, painted }) => tap < painted - 1).length;
  return blind > 0 ? [`${blind} taps came before the first paint`] : [];
}

function shortWalks({ walked }: Visits, legs: number): string[] {
  const shortest = Math.min(...walked.map(({ steps }) => steps.length));
  return shortest < legs ? [`stuck at question ${shortest + 1} of ${legs}`] : [];
}
