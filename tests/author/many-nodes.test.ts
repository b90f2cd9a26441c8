import { expect, test } from 'vitest';
import { faultsOf } from '../support/small-folder.ts';

const size = 10_000;
const end = { id: 'end', channels: ['help'], tasks: [] };

test('a chain of ten thousand questions is sound', { timeout: 60_000 }, () => {
  expect(faultsOf(flowOf((at) => [next(at), 'end']))).toEqual([]);
});

test('ten thousand conditions, each on the question before, are sound', { timeout: 60_000 }, () => {
  const routes = (at: number) => [
    { when: { question: `q${Math.max(0, at - 1)}`, is: 'a1' }, to: 'end' },
    { to: next(at) },
  ];
  expect(faultsOf(flowOf((at) => [routes(at), next(at)]))).toEqual([]);
});

test('ten thousand dangling targets are ten thousand faults', { timeout: 60_000 }, () => {
  const faults = faultsOf(flowOf((at) => [next(at), `nowhere-${at}`]));
  expect(faults.length).toBe(size);
  expect(faults.every(({ code }) => code === 'dangling-target')).toBe(true);
});

test('ten thousand circles are each named in short', { timeout: 60_000 }, () => {
  const faults = faultsOf(flowOf((at) => [next(at), 'q0']));
  expect(faults.length).toBe(size);
  expect(Math.max(...faults.map(({ message }) => message.length))).toBeLessThan(100);
});

/** A flow of many questions, each with two answers. */
function flowOf(targets: (at: number) => readonly unknown[]) {
  const questions = Array.from({ length: size }, (_, at) => ({
    id: `q${at}`,
    answers: targets(at).map((to, index) => ({ id: `a${index}`, to })),
  }));
  return { 'one/flow.json': { id: 'one', start: 'q0', questions, plans: [end] } };
}

function next(at: number): string {
  return at + 1 < size ? `q${at + 1}` : 'end';
}
