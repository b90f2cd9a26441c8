import { join } from 'node:path';
import type { Fault } from '../flow/fault.ts';
import { excerptOf } from '../folder/excerpt.ts';
import type { Folder } from '../folder/read-folder.ts';
import type { Outcome } from './outcome.ts';

type Shown = Pick<Folder, 'dir' | 'json'>;

/** A fault with its file named as one would open it from where the command runs. */
export function located<Found extends Fault<string>>(dir: string, fault: Found): Found {
  return { ...fault, file: join(dir, fault.file) };
}

/** One fault or warning as people read it: the place, what was found, the line itself, what to do. */
export function* shownFault(
  { dir, json }: Shown,
  fault: Fault<string>,
  kind = '',
): Generator<string> {
  const { file, line, column, message, help } = located(dir, fault);
  yield `${file}:${line}:${column}  ${kind}${message}`;
  for (const shown of excerptOf(json.get(fault.file)?.text ?? '', line, column))
    yield `    ${shown}`;
  yield `    ${help}`;
}

/** Faults as people read them, and how many there are. */
export function* faultLines(folder: Shown, faults: readonly Fault[]): Generator<string> {
  for (const fault of faults) yield* shownFault(folder, fault);
  const files = new Set(faults.map(({ file }) => file)).size;
  yield `${count(faults.length, 'fault')} in ${count(files, 'file')}.`;
}

/** All faults as one text, for error messages. */
export function faultText(folder: Shown, faults: readonly Fault[]): string {
  return [...faultLines(folder, faults)].join('\n');
}

/** The outcome of a command that found faults. */
export function faultOutcome(folder: Shown, faults: readonly Fault[]): Outcome {
  const values = faults.map((fault) => located(folder.dir, fault));
  return { code: 1, values, lines: faultLines(folder, faults) };
}

/** "1 fault", "2 faults". */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
