import type { Exploration } from '../exploration.ts';
import type { Finding } from '../fault.ts';
import { factsOf, nextNode, type Step } from '../trail.ts';
import { type Edge, type FlowSet, flowFile, originalOf } from './flow-set.ts';

/** Someone in trouble answers so many questions, and no more. */
const mostQuestions = 8;

/** Steps of search, so that a hostile flow cannot keep the check busy for ever. */
const mostSearched = 100_000;

/** Roads that ask too much: one fault for each question that comes too late. */
export function* checkLongRoads(set: FlowSet, exploration: Exploration<Edge>): Generator<Finding> {
  if (exploration.circles.length > 0) return;
  for (const [late, steps] of lateQuestions(set, questionsAhead(set, exploration))) {
    const [flow = '', question = ''] = originalOf(set, late).split('/');
    const file = set.files.find(({ folder }) => folder === flow);
    const at = file?.flow.questions.findIndex(({ id }) => id === question) ?? 0;
    const road = steps.map((step) => `${step.question}=${step.answer}`).join(', ');
    yield {
      code: 'long-road',
      place: { file: flowFile(flow), path: ['questions', at, 'id'] },
      message: `The question "${late.slice(flow.length + 1)}" is the ${mostQuestions + 1}th on the road ${road}.`,
      help: `Nobody should be asked more than ${mostQuestions} questions: leave one out, or ask it only where it changes the plan.`,
    };
  }
}

/** For each node, how many questions are asked at most from it on, whatever the conditions. */
function questionsAhead({ graph, leads }: FlowSet, { childrenFirst }: Exploration<Edge>) {
  const ahead = new Map<string, number>();
  for (const id of childrenFirst) {
    if (graph.nodes.get(id)?.kind !== 'question') continue;
    const longest = (leads.get(id) ?? []).map(({ to }) => ahead.get(to) ?? 0);
    ahead.set(id, 1 + longest.reduce((most, one) => Math.max(most, one), 0));
  }
  return ahead;
}

/** Questions that stand too far from the start, each with a road that conditions do allow. */
function lateQuestions({ graph }: FlowSet, ahead: ReadonlyMap<string, number>) {
  const late = new Map<string, readonly Step[]>();
  const open: { id: string; steps: readonly Step[] }[] = [{ id: graph.start, steps: [] }];
  for (let searched = 0; searched < mostSearched; searched++) {
    const next = open.pop();
    if (!next) break;
    const { id, steps } = next;
    const node = graph.nodes.get(id);
    if (node?.kind !== 'question' || steps.length + (ahead.get(id) ?? 0) <= mostQuestions) continue;
    if (steps.length === mostQuestions) {
      if (!late.has(id)) late.set(id, steps);
      continue;
    }
    for (const { id: answer } of [...node.answers].reverse()) {
      const longer = [...steps, { question: id, answer }];
      const to = nextNode(node, answer, factsOf(graph, longer));
      if (to !== undefined) open.push({ id: to, steps: longer });
    }
  }
  return late;
}
