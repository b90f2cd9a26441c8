import { flowSet } from '../flow/check/flow-set.ts';
import type { Fault } from '../flow/fault.ts';
import { checkFlowFiles } from '../folder/check-folder.ts';
import type { Folder } from '../folder/read-folder.ts';
import { addLocale } from './commands/add-locale.ts';
import { certify } from './commands/certify.ts';
import { check } from './commands/check.ts';
import type { Command } from './commands/command.ts';
import { map } from './commands/map.ts';
import { newFlow } from './commands/new-flow.ts';
import { plan } from './commands/plan.ts';
import { roads } from './commands/roads.ts';
import { stale } from './commands/stale.ts';
import { walk } from './commands/walk.ts';
import { words } from './commands/words.ts';
import { faultOutcome, faultText } from './fault-text.ts';
import { readFolderOnDisk } from './folder-on-disk.ts';
import { failure, type Outcome } from './outcome.ts';
import { type CommandName, type Options, parseRequest, usage } from './usage.ts';

const commands: Record<CommandName, Command> = {
  check,
  roads,
  walk,
  plan,
  map,
  stale,
  certify,
  words,
  'add-locale': addLocale,
  new: newFlow,
};

/** The shared lists a command answers from: it can say nothing when they cannot be read. */
const needs: Record<CommandName, readonly ('channels' | 'tasks' | 'regions')[]> = {
  check: [],
  roads: [],
  walk: [],
  map: [],
  plan: ['channels', 'tasks'],
  stale: ['channels', 'regions'],
  certify: ['channels', 'tasks'],
  words: ['channels', 'tasks'],
  'add-locale': [],
  new: ['channels'],
};

/** Answers a command line. Nothing is written: that is for whoever asked. */
export function run(args: readonly string[]): Outcome & { options: Options } {
  const request = parseRequest(args);
  if (typeof request === 'string') return { ...misused(request), options: {} };
  const { command, subject, dir, options } = request;
  if (options.help) return { code: 0, values: [], lines: [usage], options };
  const folder = readFolderOnDisk(dir);
  if (!folder) return { ...misused(`There is no folder "${dir}".`), options };
  const faults = command === 'check' ? [] : faultsFor(command, folder);
  if (faults.length > 0) return { ...refused(folder, faults, options), options };
  const { graph } = flowSet(folder.flows);
  return { ...commands[command]({ folder, graph, options, subject }), options };
}

function misused(what: string): Outcome {
  return failure(`${what}\n\n${usage}`, 2);
}

/** What keeps a command from answering: faults of the flows, and of the lists it answers from. */
function faultsFor(command: CommandName, folder: Folder): Fault[] {
  const unread = needs[command].filter(
    (list) => folder.files.shared.includes(`${list}.json`) && !folder.catalog[list],
  );
  const files = unread.map((list) => `${list}.json`);
  return [...checkFlowFiles(folder), ...folder.faults.filter(({ file }) => files.includes(file))];
}

function refused(folder: Folder, faults: readonly Fault[], { json }: Options): Outcome {
  return json ? faultOutcome(folder, faults) : failure(faultText(folder, faults));
}
