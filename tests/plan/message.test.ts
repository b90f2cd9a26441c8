import { expect, test } from 'vitest';
import type { Message } from '../../src/flow/message-schema.ts';
import { assembled, isOffered } from '../../src/plan/message.ts';

const message: Message = {
  id: 'ask',
  channels: ['form'],
  tasks: ['tell-police'],
  language: 'en',
  most: 100,
  parts: [
    { id: 'hello' },
    { id: 'shop', when: { question: 'a/kind', is: 'shop' } },
    { id: 'thanks' },
  ],
};
const texts = { hello: 'I am [my name].', shop: 'It is a shop.', thanks: '\nThank you.' };
const nowhere = { channels: [], tasks: [], region: 'bd' };

test('a message has the parts that the answers make true, and none that is only possible', () => {
  expect(assembled(message, texts, new Map())).toBe('I am [my name].\nThank you.');
  expect(assembled(message, texts, new Map([['a/kind', 'shop']]))).toBe(
    'I am [my name]. It is a shop.\nThank you.',
  );
  expect(assembled(message, texts, new Map([['a/kind', 'pet']]))).not.toContain('shop');
});

test('a message is offered where its channel or its task is', () => {
  expect(isOffered(message, nowhere)).toBe(false);
  expect(isOffered(message, { ...nowhere, channels: ['form'] })).toBe(true);
  expect(isOffered(message, { ...nowhere, tasks: ['tell-police'] })).toBe(true);
});

test('a message for one region is offered there, and its counterpart everywhere else', () => {
  const here = { ...nowhere, channels: ['form'] };
  const there = { ...here, region: 'in' };
  const unknown = { ...here, region: undefined };
  const local = { ...message, region: 'bd' };
  const others = { ...local, elsewhere: true };
  expect([here, there, unknown].map((at) => isOffered(local, at))).toEqual([true, false, false]);
  expect([here, there, unknown].map((at) => isOffered(others, at))).toEqual([false, true, true]);
});
