import { checkFlows, checkShared } from '../flow/check/check-flows.ts';
import { type FlowSet, flowSet } from '../flow/check/flow-set.ts';
import { checkJourneys } from '../flow/check/journeys.ts';
import type { Fault, Finding } from '../flow/fault.ts';
import { checkWords } from '../words/check/check-words.ts';
import { findDeadAddresses } from './find-dead-addresses.ts';
import { faultOf } from './read-file.ts';
import type { Folder } from './read-folder.ts';

/** Every fault of a folder, in a stable order. With `isStructureOnly` of flows and journeys alone. */
export function checkFolder(
  folder: Folder,
  isStructureOnly = false,
  set = flowSet(folder.flows, folder.unread),
): Fault[] {
  const isWhole = folder.files.isWhole && !isStructureOnly;
  const found = [...findings(folder, set, isWhole)].map((finding) =>
    faultOf(finding, folder.json.get(finding.place.file)),
  );
  const dead = [...folder.json].flatMap(([file, json]) => findDeadAddresses(file, json));
  const faults = [...folder.faults, ...found, ...dead];
  return inOrder(isStructureOnly ? faults.filter(({ file }) => isStructural(file)) : faults);
}

/** Every fault of the flow.json files: what a walk depends on. */
export function checkFlowFiles(folder: Folder): Fault[] {
  return checkFolder(folder, true).filter(({ file }) => !file.endsWith('/journeys.json'));
}

function* findings(folder: Folder, set: FlowSet, isWhole: boolean): Generator<Finding> {
  if (folder.files.flows.length === 0) yield noFlow;
  yield* checkFlows(set);
  const { channels } = folder.catalog;
  const known = isWhole && channels ? new Set(channels.map(({ id }) => id)) : undefined;
  yield* checkJourneys(set, folder.journeys, known);
  if (!isWhole) return;
  yield* checkShared(set, folder.catalog);
  if (!folder.files.shared.includes('locales.json')) yield noLocales;
  if (!folder.locales) return;
  const present = new Set(folder.files.words);
  yield* checkWords({ locales: folder.locales, present, read: folder.words }, set, folder.catalog);
}

const noFlow: Finding = {
  code: 'missing-file',
  place: { file: 'start/flow.json', path: [] },
  message: 'This folder holds no flow.',
  help: 'Add a folder with a flow.json, or name another folder.',
};

const noLocales: Finding = {
  code: 'missing-file',
  place: { file: 'locales.json', path: [] },
  message: 'There is no file "locales.json".',
  help: 'Add it, with a language for each folder of words; the first is the source.',
};

function isStructural(file: string): boolean {
  return /^(?!words\/)[^/]+\/(flow|journeys)\.json$/.test(file);
}

/** Faults or warnings by file, then by place. */
export function inOrder<Found extends Fault<string>>(faults: readonly Found[]): Found[] {
  return [...faults].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** By code unit, so that the order is the same in every language of the machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
