import { getNodePath } from 'jsonc-parser';
import { deadFormIn } from '../flow/dead-addresses.ts';
import type { Fault } from '../flow/fault.ts';
import { nameOf } from './naming.ts';
import { positionOf } from './position.ts';
import type { JsonFile } from './read-json.ts';

/** Every text of a file, whatever it is for, that names a form which is dead or unconfirmed. */
export function findDeadAddresses(file: string, { root, lines, value }: JsonFile): Fault[] {
  const faults: Fault[] = [];
  const open = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.children ?? []) open.push(child);
    const form = typeof node.value === 'string' ? deadFormIn(node.value) : undefined;
    if (form === undefined) continue;
    faults.push({
      code: 'dead-address',
      file,
      ...positionOf(lines, node.offset),
      message: `${nameOf(getNodePath(node), value)} names the form ${form}, which is dead or was never confirmed.`,
      help: 'Lead the reader to a channel that works. src/flow/dead-addresses.ts lists the dead ones.',
    });
  }
  return faults;
}
