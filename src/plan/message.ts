import { type Facts, truthOf } from '../flow/condition.ts';
import type { Message } from '../flow/message-schema.ts';

/** What a reader must have in their plan, and where they are, for a message to be offered. */
export interface Occasion {
  channels: readonly string[];
  tasks: readonly string[];
  region: string | undefined;
}

/** True for a message that belongs to a plan, in this region. */
export function isOffered(message: Message, { channels, tasks, region }: Occasion): boolean {
  const isHere = message.region === region;
  if (message.region && isHere === (message.elsewhere ?? false)) return false;
  return (
    (message.channels ?? []).some((id) => channels.includes(id)) ||
    (message.tasks ?? []).some((id) => tasks.includes(id))
  );
}

/** A message as it is sent: the parts that the answers make true. A part may begin on a new line. */
export function assembled(
  { parts }: Message,
  texts: Readonly<Record<string, string>>,
  facts: Facts,
): string {
  return parts
    .filter(({ when }) => truthOf(when, facts) === 'true')
    .map(({ id }) => texts[id] ?? '')
    .join(' ')
    .replaceAll(' \n', '\n')
    .trim();
}
