import type { Finding } from '../fault.ts';
import { resolveTarget } from '../graph.ts';
import { back } from '../open-flow.ts';
import { type FlowFile, type FlowSet, flowFile } from './flow-set.ts';
import { leadsIn, returnsIn } from './written-leads.ts';

/** Returns that do not know where to lead, and what is said of returns in vain. */
export function* checkReturns(set: FlowSet): Generator<Finding> {
  const returning = new Set(
    set.files.filter((file) => returnsIn(file).length > 0).map(({ folder }) => folder),
  );
  for (const file of set.files) {
    yield* checkName(file);
    yield* checkOtherwise(file);
    yield* checkStart(file);
    yield* checkLost(file, set, returning);
  }
}

function* checkName({ folder, flow }: FlowFile): Generator<Finding> {
  for (const list of ['questions', 'plans'] as const) {
    for (const [at, { id }] of flow[list].entries()) {
      if (id !== back) continue;
      yield {
        code: 'reserved-id',
        place: { file: flowFile(folder), path: [list, at, 'id'] },
        message: `A ${list === 'plans' ? 'plan' : 'question'} is named "${back}", which is the word for going back to a caller.`,
        help: 'Give it another id.',
      };
    }
  }
}

function* checkOtherwise(file: FlowFile): Generator<Finding> {
  const { folder, flow } = file;
  const [first] = returnsIn(file);
  if (first && flow.otherwise === undefined) {
    yield {
      code: 'no-otherwise',
      place: first.place,
      message: `The answer "${first.answer}" of "${first.question}" leads to "${back}", and the flow "${folder}" does not say where a reader goes whom no call has sent.`,
      help: 'Add "otherwise" at the top of the flow: the node for a reader who has opened its page directly, or came by a plain answer.',
    };
  }
  const place = { file: flowFile(folder), path: ['otherwise'] };
  if (flow.otherwise === back) {
    yield {
      code: 'stray-return',
      place,
      message: `"otherwise" of the flow "${folder}" is "${back}".`,
      help: 'Name a node: "otherwise" is for readers who have nowhere to go back to.',
    };
  } else if (!first && flow.otherwise !== undefined) {
    yield {
      code: 'stray-otherwise',
      place,
      message: `The flow "${folder}" says "otherwise", and none of its answers leads to "${back}".`,
      help: `Take "otherwise" out, or lead an answer to "${back}".`,
    };
  }
}

function* checkStart(file: FlowFile): Generator<Finding> {
  if (file.folder !== 'start') return;
  for (const { answer, question, place } of returnsIn(file)) {
    yield {
      code: 'stray-return',
      place,
      message: `The answer "${answer}" of "${question}" leads to "${back}" in the flow "start", where walking begins.`,
      help: 'Nobody is sent there by a call: lead the answer to a node.',
    };
  }
}

/** Ways on after a return that lead into a flow which returns itself: nobody could say who sent the reader. */
function* checkLost(
  { folder, flow }: FlowFile,
  { graph: { nodes, starts } }: FlowSet,
  returning: ReadonlySet<string>,
): Generator<Finding> {
  const isLost = (target: string) => {
    const to = resolveTarget(folder, target, starts);
    const [other = ''] = to.split('/');
    return target !== back && other !== folder && returning.has(other) && nodes.has(to);
  };
  const help = `Lead it to a node of this flow, or to a flow without "${back}": how the reader came there could not be told.`;
  for (const { answer, question, to, place } of leadsIn({ folder, flow })) {
    if (typeof to === 'string' || !('call' in to) || !isLost(to.then)) continue;
    yield {
      code: 'lost-return',
      place: { ...place, path: [...place.path, 'then'] },
      message: `The answer "${answer}" of "${question}" goes on after its call to "${to.then}", in a flow that returns itself.`,
      help,
    };
  }
  if (flow.otherwise === undefined || !isLost(flow.otherwise)) return;
  yield {
    code: 'lost-return',
    place: { file: flowFile(folder), path: ['otherwise'] },
    message: `"otherwise" of the flow "${folder}" leads to "${flow.otherwise}", in a flow that returns itself.`,
    help,
  };
}
