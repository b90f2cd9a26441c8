import { join } from 'node:path';
import type { Fault } from '../flow/fault.ts';
import type { Outcome } from './outcome.ts';

/** A fault with its file named as one would open it from where the command runs. */
function located(dir: string, fault: Fault): Fault {
  return { ...fault, file: join(dir, fault.file) };
}

/** Faults as people read them: the place, what was found, what to do, and how many there are. */
function* faultLines(dir: string, faults: readonly Fault[]): Generator<string> {
  for (const fault of faults) {
    const { file, line, column, message, help } = located(dir, fault);
    yield `${file}:${line}:${column}  ${message}`;
    yield `    ${help}`;
  }
  const files = new Set(faults.map(({ file }) => file)).size;
  yield `${count(faults.length, 'fault')} in ${count(files, 'file')}.`;
}

/** All faults as one text, for error messages. */
export function faultText(dir: string, faults: readonly Fault[]): string {
  return [...faultLines(dir, faults)].join('\n');
}

/** The outcome of a command that found faults. */
export function faultOutcome(dir: string, faults: readonly Fault[]): Outcome {
  const values = faults.map((fault) => located(dir, fault));
  return { code: 1, values, lines: faultLines(dir, faults) };
}

/** "1 fault", "2 faults". */
export function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
