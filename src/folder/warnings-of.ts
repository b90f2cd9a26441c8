import { flowSet } from '../flow/check/flow-set.ts';
import { adviseOnFlows } from '../flow/check/warnings.ts';
import type { Warning } from '../flow/fault.ts';
import { adviseOnWords } from '../words/check/warnings.ts';
import { inOrder } from './check-folder.ts';
import { faultOf } from './read-file.ts';
import type { Folder } from './read-folder.ts';

/** What a folder could do better, as of a day ("2026-11-25"), in a stable order. */
export function warningsOf(
  folder: Folder,
  today: string,
  set = flowSet(folder.flows, folder.unread),
): Warning[] {
  const hasSoundLocales = !folder.faults.some(({ file }) => file === 'locales.json');
  const areRead = folder.journeys.length === folder.files.journeys.length;
  const advice = [
    ...adviseOnFlows(set, areRead ? folder.journeys : [], folder.catalog, today),
    ...adviseOnWords(set, hasSoundLocales ? (folder.locales ?? []) : [], folder.words),
  ];
  return inOrder(advice.map((one) => faultOf(one, folder.json.get(one.place.file))));
}
