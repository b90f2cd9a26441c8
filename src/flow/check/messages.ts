import type { Finding } from '../fault.ts';
import { guesser } from '../near-miss.ts';
import { checkConditions } from './conditions.ts';
import type { FlowSet } from './flow-set.ts';
import { readingsIn } from './readings.ts';
import { findTwins } from './twins.ts';
import type { Catalog } from './uses.ts';

const file = 'messages.json';

/** Messages that are offered nowhere, that name no region, or whose parts read what is not asked. */
export function* checkMessages(
  set: FlowSet,
  { messages = [], regions }: Catalog,
): Generator<Finding> {
  const guess = guesser(regions?.map(({ id }) => id) ?? []);
  for (const [at, { id, channels, tasks, region, parts }] of messages.entries()) {
    const path = ['messages', at];
    if (!channels && !tasks) {
      yield {
        code: 'missing-field',
        place: { file, path },
        message: `The message "${id}" is offered on no plan.`,
        help: 'Name in "channels" or "tasks" what it belongs to.',
      };
    }
    if (region && regions && !regions.some((one) => one.id === region)) {
      yield {
        code: 'unknown-region',
        place: { file, path: [...path, 'region'] },
        message: `The message "${id}" is for the region "${region}", which does not exist.`,
        help: `Name a region of regions.json.${guess(region)}`,
      };
    }
    const listed = parts.map((part, p) => ({ id: part.id, path: [...path, 'parts', p] }));
    yield* findTwins(file, listed, `part of the message "${id}"`);
    const readings = parts.flatMap(({ when }, p) => {
      const place = { file, path: [...path, 'parts', p, 'when'] };
      return readingsIn(when, { node: id, folder: '', place });
    });
    yield* checkConditions(set, readings);
  }
}
