import type { Finding, Place } from '../fault.ts';
import type { Label } from '../label-schema.ts';
import { guesser } from '../near-miss.ts';
import type { Catalog } from './uses.ts';

/** A label named in a text, or in the path of a channel. */
export interface LabelMention {
  id: string;
  /** The piece that names it. */
  by: string;
  place: Place;
}

/** Labels that the paths of channels name. */
export function labelsInPaths(channels: Catalog['channels'] = []): LabelMention[] {
  return channels.flatMap((channel, c) =>
    'path' in channel
      ? channel.path.map((id, at) => ({
          id,
          by: `The channel "${channel.id}"`,
          place: { file: 'channels.json', path: ['channels', c, 'path', at] },
        }))
      : [],
  );
}

/** Names of labels that stand for nothing. */
export function* findUnknownLabels(
  labels: readonly Label[],
  mentions: Iterable<LabelMention>,
): Generator<Finding> {
  const ids = new Set(labels.map(({ id }) => id));
  const guess = guesser(ids);
  for (const { id, by, place } of mentions) {
    if (ids.has(id)) continue;
    yield {
      code: 'unknown-label',
      place,
      message: `${by} names the label "${id}", which does not exist.`,
      help: `Name a label of labels.json, or add it there with its exact English text.${guess(id)}`,
    };
  }
}

/** Labels that no path and no text names. */
export function* findUnusedLabels(
  labels: readonly Label[],
  mentions: Iterable<LabelMention>,
): Generator<Finding> {
  const named = new Set([...mentions].map(({ id }) => id));
  for (const [at, { id }] of labels.entries()) {
    if (named.has(id)) continue;
    yield {
      code: 'unused-label',
      place: { file: 'labels.json', path: ['labels', at, 'id'] },
      message: `No text and no channel names the label "${id}".`,
      help: `Name it in a text as {${id}}, or take it out together with its words.`,
    };
  }
}
