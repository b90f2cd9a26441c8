import { loadFrame } from 'virtual:dishari/content';
import { expect, test, vi } from 'vitest';
import { graph, parts } from '../../src/content.ts';
import { Session } from '../../src/view/session.ts';
import { makeReady } from '../../src/view/stock.ts';
import { placeOf } from '../../src/view/visit.ts';
import { type FrameLoaders, Library } from '../../src/words/library.ts';
import { sessionAt, trailFrom } from '../support/content.ts';

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const road = trailFrom(
  'start/what-happened=hacked hacked/can-log-in=no hacked/what-changed=password hacked/photos-of-me=yes',
);

test('an answer walks on and is pushed onto the history', async () => {
  const session = await sessionAt('bn', 'start/what-happened');
  const moves: string[] = [];
  session.subscribe((move) => moves.push(move));
  await session.answer('hacked');
  expect(placeOf(session.visit())).toEqual({
    locale: 'bn',
    node: 'hacked/can-log-in',
    steps: road.slice(0, 1),
  });
  expect(moves.filter((move) => move !== 'none')).toEqual(['push']);
});

test('an unknown answer changes nothing', async () => {
  const session = await sessionAt('bn', 'hacked/can-log-in');
  await session.answer('perhaps');
  expect(placeOf(session.visit())).toEqual({ locale: 'bn', node: 'hacked/can-log-in', steps: [] });
});

test('back keeps the answers behind, and answering again gives them again', async () => {
  const session = await sessionAt('en', 'hacked/recover', road);
  await session.back();
  await session.back();
  expect(placeOf(session.visit())).toEqual({
    locale: 'en',
    node: 'hacked/what-changed',
    steps: road,
  });
  await session.answer('phone');
  expect(placeOf(session.visit()).node).toBe('hacked/phone-changed');
  expect(session.visit().notice).toBeUndefined();
});

test('a changed answer that makes later ones void names them', async () => {
  const session = await sessionAt('en', 'hacked/recover', road);
  await session.open({ locale: 'en', node: 'hacked/can-log-in', steps: road });
  await session.answer('yes');
  expect(placeOf(session.visit()).node).toBe('hacked/lock-thief-out');
  expect(session.visit().notice).toEqual({ kind: 'dropped', steps: road.slice(2) });
});

test('what was dropped is told in the other language as well', async () => {
  const session = await sessionAt('en', 'start/what-happened');
  const notice = { kind: 'dropped', steps: trailFrom('scam/what-done=sold') } as const;
  await session.open({ ...placeOf(session.visit()), locale: 'bn' }, 'push', notice);
  expect(session.visit().notice).toEqual(notice);
  expect(session.library.questions('bn', 'scam').questions).toHaveProperty('what-done');
});

test('back from a page without a trail leads to the start', async () => {
  const session = await sessionAt('en', 'hacked/recover');
  await session.back();
  expect(placeOf(session.visit())).toEqual({
    locale: 'en',
    node: 'start/what-happened',
    steps: [],
  });
});

test('another language keeps the place and the answers', async () => {
  const session = await sessionAt('bn', 'hacked/recover', road);
  await session.open({ ...placeOf(session.visit()), locale: 'en' });
  expect(placeOf(session.visit())).toEqual({ locale: 'en', node: 'hacked/recover', steps: road });
});

/** A session whose next words come only when they are let through. */
async function slowSession() {
  const waiting: (() => void)[] = [];
  const slow =
    <T>(load: () => Promise<T>) =>
    () =>
      new Promise<T>((resolve, reject) => {
        waiting.push(() => load().then(resolve, reject));
      });
  const slowFrame = (load: FrameLoaders[string]) => async () => {
    const frame = await load();
    return { ...frame, load: mapValues(frame.load, slow) };
  };
  const stock = { graph, library: new Library(mapValues(loadFrame, slowFrame)), parts };
  const place = { locale: 'en', node: graph.start, steps: [] };
  /** Waits until so many words are asked for, and lets them come. */
  const letCome = async (count: number) => {
    await vi.waitUntil(() => waiting.length >= count);
    for (const come of waiting.splice(0)) come();
  };
  const ready = makeReady(stock, place);
  await letCome(1);
  await ready;
  return { session: new Session(stock, place), letCome };
}

test('of two answers tapped while words load, only the last counts, and only once', async () => {
  const { session, letCome } = await slowSession();
  const taps = [session.answer('died'), session.answer('died'), session.answer('hacked')];
  await letCome(3);
  await Promise.all(taps);
  expect(placeOf(session.visit())).toEqual({
    locale: 'en',
    node: 'hacked/can-log-in',
    steps: road.slice(0, 1),
  });
  expect(session.visit().busy).toBe(false);
});

test('a tap that can be shown at once ends the waiting for an earlier one', async () => {
  const { session, letCome } = await slowSession();
  const hacked = session.library.load({
    locale: 'en',
    questions: ['hacked'],
    plans: [],
    planFrame: false,
    regions: false,
  });
  await letCome(1);
  await hacked;
  const slow = session.answer('died');
  expect(session.visit().busy).toBe(true);
  await session.answer('hacked');
  expect(placeOf(session.visit()).node).toBe('hacked/can-log-in');
  expect(session.visit().busy).toBe(false);
  await letCome(1);
  await slow;
  expect(placeOf(session.visit()).node).toBe('hacked/can-log-in');
});
