import type { Browser } from '@playwright/test';
import type { Network } from './networks.ts';
import type { LongTask, Vitals } from './probe/messages.ts';
import { takeLeg } from './take-leg.ts';
import type { Bill } from './traffic.ts';
import type { Leg } from './twelve.ts';
import { inVisit, type Visit } from './visit.ts';

/** Between two answers a reader reads. */
const reading = 400;

/** How long a finger stays on an answer, in milliseconds. */
const press = 60;

/** Where and how a contestant is visited. */
export interface Trip {
  browser: Browser;
  probe: string;
  network: Network;
  url: string;
  legs: readonly Leg[];
}

/** Main thread work in milliseconds: all beyond 50 of each task, and the longest task. */
export interface Work {
  blocking: number;
  longest: number;
}

/** A visit in which the first answer is tapped as soon as it is seen. Times since it began. */
export interface Hurried {
  tap: number;
  answer: number;
  painted: number;
  taps: number;
  work: Work;
  bill: Bill;
}

/** A visit in which the page is left to load, and walked to its end afterwards. */
export interface Walked {
  vitals: Vitals;
  work: Work;
  bill: Bill;
  steps: number[];
  heap: number;
  swallowed: number;
}

/** Taps the first answer as soon as it is seen; undefined when the second question never came. */
export async function hurry(trip: Trip): Promise<Hurried | undefined> {
  const [first] = trip.legs;
  if (!first) throw new Error('There is nothing to walk.');
  return inVisit(trip.browser, trip.probe, trip.network, async (visit) => {
    await visit.lookOutFor(first, 0);
    await visit.go(trip.url);
    const taken = await takeLeg(visit, 60_000);
    await visit.quiet();
    const { bornAt = 0, paintedAt = Number.NaN, tasks } = visit.hearing;
    if (!taken) return undefined;
    const { tappedAt, shownAt, taps } = taken;
    const before = tasks.filter(({ start }) => start < shownAt);
    const times = { tap: tappedAt - bornAt, answer: shownAt - bornAt };
    return {
      ...times,
      painted: paintedAt - bornAt,
      taps,
      work: workOf(before),
      bill: visit.traffic.bill(),
    };
  });
}

/** Lets the page load, then gives the first answer to every question. */
export async function walk(trip: Trip): Promise<Walked> {
  return inVisit(trip.browser, trip.probe, trip.network, async (visit) => {
    await visit.go(trip.url);
    await visit.quiet();
    const vitals = await visit.vitals();
    const work = workOf(visit.hearing.tasks);
    const bill = visit.traffic.bill();
    const steps = await stepsOf(visit, trip.legs);
    const heap = await visit.heap();
    return { vitals, work, bill, steps, heap, swallowed: visit.hearing.swallowed };
  });
}

/** The time of each step as far as the walk went. */
async function stepsOf(visit: Visit, legs: readonly Leg[]): Promise<number[]> {
  const steps: number[] = [];
  for (const [at, leg] of legs.entries()) {
    await visit.lookOutFor(leg, at);
    const taken = await takeLeg(visit, 15_000, press);
    if (!taken) break;
    steps.push(taken.shownAt - taken.tappedAt);
    await new Promise((resolve) => setTimeout(resolve, reading));
  }
  return steps;
}

function workOf(tasks: readonly LongTask[]): Work {
  const durations = tasks.map(({ duration }) => duration);
  const blocking = durations.reduce((all, duration) => all + duration - 50, 0);
  return { blocking, longest: Math.max(0, ...durations) };
}
