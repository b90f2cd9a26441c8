import { expect, test } from 'vitest';
import { placeOf } from '../../src/view/session.ts';
import { sessionAt, trailFrom } from '../support/content.ts';

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
