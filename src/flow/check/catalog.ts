import type { Finding } from '../fault.ts';
import { guesser } from '../near-miss.ts';
import type { Region } from '../region-schema.ts';
import { findTwins } from './twins.ts';
import type { Catalog } from './uses.ts';

/** What the shared lists must have of themselves: one id for one thing, and a way on from a doubtful channel. */
export function* checkCatalog(catalog: Catalog): Generator<Finding> {
  const { channels, tasks, labels, regions, things, messages } = catalog;
  yield* findTwins('channels.json', listed('channels', channels), 'channel');
  yield* findTwins('tasks.json', listed('tasks', tasks), 'task');
  yield* findTwins('labels.json', listed('labels', labels), 'label');
  yield* findTwins('regions.json', listed('regions', regions), 'region');
  yield* findTwins('things.json', listed('things', things), 'thing');
  yield* findTwins('messages.json', listed('messages', messages), 'message');
  yield* checkFallbacks(channels);
  yield* checkRegions(regions);
}

/** Each entry of a list of a file with its place. */
export function listed(key: string, list: readonly { id: string }[] = []) {
  return list.map(({ id }, at) => ({ id, path: [key, at] }));
}

function* checkFallbacks(channels: Catalog['channels'] = []): Generator<Finding> {
  for (const [at, { id, source, fallback }] of channels.entries()) {
    if (source.confidence !== 'medium' || fallback) continue;
    yield {
      code: 'missing-fallback',
      place: { file: 'channels.json', path: ['channels', at, 'source', 'confidence'] },
      message: `The channel "${id}" is of medium confidence and has no fallback.`,
      help: 'Name in "fallback" the channel to turn to when this one is gone.',
    };
  }
}

function* checkRegions(regions: readonly Region[] = []): Generator<Finding> {
  const ids = regions.map(({ id }) => id);
  for (const [at, { id, within, helps }] of regions.entries()) {
    const path = ['regions', at];
    const list = helps.map((help, h) => ({ id: help.id, path: [...path, 'helps', h] }));
    yield* findTwins('regions.json', list, `help of the region "${id}"`);
    if (!within || (within !== id && ids.includes(within))) continue;
    yield {
      code: 'unknown-region',
      place: { file: 'regions.json', path: [...path, 'within'] },
      message: `The region "${id}" lies within "${within}", which is ${within === id ? 'itself' : 'no region'}.`,
      help: `Name another region of regions.json.${guesser(ids)(within)}`,
    };
  }
}
