import fc from 'fast-check';
import type { WrittenFlow, WrittenRoute } from '../../src/flow/flow-schema.ts';
import { end } from './call-folder.ts';
import { someCondition } from './some-flows.ts';

type To = WrittenRoute['to'];

/** So many questions has each flow. */
const sizes = { start: 3, a: 2, b: 2 };
type Id = keyof typeof sizes;
const ids = Object.keys(sizes) as Id[];

const nodesOf = (id: Id) => [...Array.from({ length: sizes[id] }, (_, at) => `q${at}`), 'end'];
/** What conditions read: questions that are asked early. */
const early = ['start/q0', 'start/q1', 'a/q0'];

/**
 * Three flows that lead into one another, plainly and by calls, on conditions or without; two of them may
 * return. No answer leads back, but what is called may, and then the check refuses it.
 */
export const someCalls: fc.Arbitrary<WrittenFlow[]> = fc.tuple(
  ...ids.map((id) => someFlow(id, someTo)),
);

/** The same flows, some of whose answers go again to an earlier question. */
export const someCallsAndRounds: fc.Arbitrary<WrittenFlow[]> = fc.tuple(
  ...ids.map((id) => someFlow(id, someToOrRound)),
);

type SomeTo = (id: Id, at: number) => fc.Arbitrary<To>;

function someFlow(id: Id, to: SomeTo): fc.Arbitrary<WrittenFlow> {
  const all = Array.from({ length: sizes[id] }, (_, at) => someQuestion(id, at, to));
  return fc.tuple(...all).map((questions) => ({
    id,
    start: 'q0',
    ...(id === 'start' ? {} : { otherwise: 'end' }),
    questions,
    plans: [end('end')],
  }));
}

function someQuestion(id: Id, at: number, someTo: SomeTo) {
  const lead = fc.oneof(
    { weight: 2, arbitrary: someTo(id, at) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          someCondition(id === 'start' && at < 2 ? early.slice(0, at + 1) : early),
          someTo(id, at),
          someTo(id, at),
        )
        .map(([when, to, other]) => [{ when, to }, { to: other }]),
    },
  );
  return fc.tuple(lead, lead).map(([yes, no]) => ({
    id: `q${at}`,
    answers: [
      { id: 'yes', to: yes },
      { id: 'no', to: no },
    ],
  }));
}

function someTo(id: Id, at: number): fc.Arbitrary<To> {
  const own = fc.constantFrom(...nodesOf(id).slice(at + 1));
  const others = ids
    .slice(ids.indexOf(id) + 1)
    .flatMap((other) => [`${other}/`, ...nodesOf(other).map((name) => `${other}/${name}`)]);
  const then = id === 'start' ? own : fc.oneof(own, fc.constant('return'));
  const call = fc.record({ call: fc.constantFrom(...others, 'b/q1'), then });
  const back = fc.constant('return');
  if (id === 'b') return fc.oneof(own, back);
  const away = fc.oneof(fc.constantFrom(...others), call, call);
  return id === 'a' ? fc.oneof(own, back, away) : fc.oneof(own, away, away);
}

function someToOrRound(id: Id, at: number): fc.Arbitrary<To> {
  const then = fc.constantFrom(...nodesOf(id).slice(at + 1), ...(id === 'start' ? [] : ['return']));
  const round = fc.record({
    again: fc.constantFrom(...nodesOf(id).slice(0, at + 1)),
    most: fc.constantFrom<2 | 3>(2, 3),
    then,
  });
  return fc.oneof({ weight: 4, arbitrary: someTo(id, at) }, { weight: 1, arbitrary: round });
}
