import type { Fault, Warning } from '../../flow/fault.ts';
import { checkFolder } from '../../folder/check-folder.ts';
import type { Folder } from '../../folder/read-folder.ts';
import { warningsOf } from '../../folder/warnings-of.ts';
import { annotationOf } from '../annotation.ts';
import { count, faultLines, located, shownFault } from '../fault-text.ts';
import type { Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

/** All faults of a folder, and what it could do better; only faults make it fail. */
export function check({ folder, options }: Context): Outcome {
  const faults = checkFolder(folder, options.structure);
  const isWhole = folder.files.isWhole && !options.structure;
  const today = new Date().toISOString().slice(0, 10);
  const warnings = isWhole ? warningsOf(folder, today) : [];
  const told = options.warnings ? warnings.map((one) => ({ ...one, severity: 'warning' })) : [];
  const text =
    faults.length > 0
      ? faultsBefore(folder, faults, warnings, options.warnings)
      : soundness(folder, warnings, isWhole ? '' : ' (structure alone)');
  return {
    code: faults.length > 0 ? 1 : 0,
    values: [...faults, ...told].map((one) => located(folder.dir, one)),
    lines: options.github ? annotations(folder.dir, faults, warnings) : text,
  };
}

function* annotations(dir: string, faults: readonly Fault[], warnings: readonly Warning[]) {
  for (const fault of faults) yield annotationOf('error', located(dir, fault));
  for (const warning of warnings) yield annotationOf('warning', located(dir, warning));
}

/** The faults alone, unless warnings are asked for: many a warning goes with the fault behind it. */
function* faultsBefore(
  folder: Folder,
  faults: readonly Fault[],
  warnings: readonly Warning[],
  areAsked = false,
): Generator<string> {
  if (areAsked) yield* warningLines(folder, warnings);
  yield* faultLines(folder, faults);
  if (areAsked || warnings.length === 0) return;
  yield `${count(warnings.length, 'warning')} once that is mended, or now with --warnings.`;
}

function* soundness(folder: Folder, warnings: readonly Warning[], scope: string) {
  yield* warningLines(folder, warnings);
  yield `${folder.dir} is sound${scope}: ${summary(folder)}.`;
}

function* warningLines(folder: Folder, warnings: readonly Warning[]): Generator<string> {
  for (const warning of warnings) yield* shownFault(folder, warning, 'warning: ');
  if (warnings.length > 0) yield `${count(warnings.length, 'warning')}.`;
}

function summary({ flows, journeys }: Folder): string {
  const questions = flows.reduce((sum, { flow }) => sum + flow.questions.length, 0);
  const plans = flows.reduce((sum, { flow }) => sum + flow.plans.length, 0);
  const promises = journeys.reduce((sum, file) => sum + file.journeys.length, 0);
  return [
    count(flows.length, 'flow'),
    count(questions, 'question'),
    count(plans, 'plan'),
    count(promises, 'journey'),
  ].join(', ');
}
