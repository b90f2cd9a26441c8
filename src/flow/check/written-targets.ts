import type { Place } from '../fault.ts';
import { back } from '../open-flow.ts';
import { type FlowFile, flowFile } from './flow-set.ts';
import { leadsIn, type WrittenLead } from './written-leads.ts';

/** A target as an author wrote it, with what names it. */
export interface WrittenTarget {
  folder: string;
  /** The question at whose answer it stands; none for "otherwise". */
  question?: string;
  written: string;
  /** What names it, up to the target: 'The answer "no" of "look" leads to'. */
  what: string;
  place: Place;
}

/** Every node that the answers of a flow name; "return" is none. */
export function targetsOf(file: FlowFile): WrittenTarget[] {
  const { folder, flow } = file;
  const named = leadsIn(file).flatMap((lead) => targetsIn(lead, folder));
  const place = { file: flowFile(folder), path: ['otherwise'] };
  const what = `"otherwise" of the flow "${folder}" leads to`;
  const { otherwise } = flow;
  return otherwise ? [...named, { folder, written: otherwise, what, place }] : named;
}

function targetsIn({ question, answer, to, place }: WrittenLead, folder: string) {
  const at = (written: string, verb: string, ...more: string[]): WrittenTarget => {
    const what = `The answer "${answer}" of "${question}" ${verb}`;
    return { folder, question, written, what, place: { ...place, path: [...place.path, ...more] } };
  };
  const named =
    typeof to === 'string'
      ? [at(to, 'leads to')]
      : [
          ...('call' in to ? [at(to.call, 'calls', 'call')] : []),
          at(to.then, 'goes on to', 'then'),
        ];
  return named.filter(({ written }) => written !== back);
}
