import type { Channel } from '../flow/channel-schema.ts';

/** Where to turn to next: another channel, help in one's own country, or an honest end. */
export type Rung = { kind: 'channel'; id: string } | { kind: 'local' } | { kind: 'end' };

/** Why one goes on. */
export type Outcome = 'refused' | 'silent' | 'gone';

/** What a ladder is made of. */
export interface Ladder {
  /** Every channel that can be named, by id. */
  channels: ReadonlyMap<string, Channel>;
  /** The channels of the plan, the most fitting first. */
  planned: readonly string[];
  /** The channels that were used already, or are gone. */
  tried: ReadonlySet<string>;
  hasLocalHelp: boolean;
}

/** The rung after a channel: what it names itself, then the plan, then the country, then the end. */
export function nextRung(channel: string, outcome: Outcome, ladder: Ladder): Rung {
  const { channels, planned, tried, hasLocalHelp } = ladder;
  const here = channels.get(channel);
  const named = outcome === 'gone' ? [here?.fallback] : (here?.followUp?.[outcome] ?? []);
  const open = planned.filter((id) => answers(channels.get(id)));
  // In the place of a page that is gone, one that answers is better than one to read.
  const isToRead = outcome === 'gone' && !answers(channels.get(here?.fallback ?? ''));
  const order = isToRead ? [...open, ...named] : [...named, ...open];
  const id = order.find((one) => one && one !== channel && channels.has(one) && !tried.has(one));
  if (id) return { kind: 'channel', id };
  return { kind: hasLocalHelp ? 'local' : 'end' };
}

/** True where somebody may answer: not at a page to read, a phone line or an address of a firm. */
function answers(channel: Channel | undefined): boolean {
  return channel?.kind !== 'phone' && channel?.kind !== 'post' && !channel?.followUp?.isReading;
}
