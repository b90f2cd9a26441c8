import { checkFolder } from '../check-folder.ts';
import { count, faultOutcome } from '../fault-text.ts';
import type { Outcome } from '../outcome.ts';
import type { Folder } from '../read-folder.ts';
import type { Context } from './command.ts';

/** All faults of a folder; in one line that there are none. */
export function check({ folder, options }: Context): Outcome {
  const faults = checkFolder(folder, options.structure);
  if (faults.length > 0) return faultOutcome(folder, faults);
  const scope = options.structure || !folder.files.isWhole ? ' (structure alone)' : '';
  return { code: 0, values: [], lines: [`${folder.dir} is sound${scope}: ${summary(folder)}.`] };
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
