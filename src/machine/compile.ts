import { assign, type SnapshotFrom, setup } from 'xstate';
import { truthOf } from '../flow/condition.ts';
import type { Condition } from '../flow/condition-schema.ts';
import type { Graph, Node, QuestionNode } from '../flow/graph.ts';
import { factsOf, type Step, type Trail } from '../flow/trail.ts';

export type WalkEvent = { type: 'answer'; answer: string } | { type: 'back' } | { type: 'restart' };

/** What a transition for one route of one answer needs to know. */
interface RouteParams extends Step {
  when: Condition | undefined;
}

export type WalkMachine = ReturnType<typeof compile>;
export type WalkSnapshot = SnapshotFrom<WalkMachine>;

const machines = new WeakMap<Graph, WalkMachine>();

/** The statechart of a graph, compiled when it is first asked for. */
export function machineOf(graph: Graph): WalkMachine {
  const known = machines.get(graph) ?? compile(graph);
  machines.set(graph, known);
  return known;
}

/**
 * Turns a sound graph into one statechart: a compound state a flow, a state a node, a transition a
 * route. Plans are not final, since "back" must stay possible. Nothing waits or calls out, so that
 * a snapshot is a fold of the answers and `xstate/graph` can walk it.
 */
export function compile(graph: Graph) {
  const walk = prepare(graph);
  const comings = comingsOf(graph);
  const stateOf = (node: Node) =>
    walk.createStateConfig({
      id: node.id,
      tags: node.kind,
      on: {
        ...(node.kind === 'question' ? { answer: routesOf(node) } : {}),
        back: (comings.get(node.id) ?? []).map((question) => ({
          guard: { type: 'cameFrom' as const, params: { question } },
          target: `#${question}`,
          actions: { type: 'dropStep' as const },
        })),
      },
    });
  const nodes = nodesByFlow(graph);
  const flows = [...graph.starts].map(([flow, start]) => {
    const states = (nodes.get(flow) ?? []).map((node) => [nameIn(node.id), stateOf(node)] as const);
    return [
      flow,
      walk.createStateConfig({ initial: nameIn(start), states: Object.fromEntries(states) }),
    ] as const;
  });
  return walk.createMachine({
    id: 'dishari',
    context: { trail: [] },
    initial: graph.start.split('/')[0] ?? '',
    states: Object.fromEntries(flows),
    on: { restart: { target: `#${graph.start}`, actions: { type: 'clearTrail' } } },
  });
}

function nodesByFlow(graph: Graph): ReadonlyMap<string, readonly Node[]> {
  const nodes = new Map([...graph.starts.keys()].map((flow): [string, Node[]] => [flow, []]));
  for (const node of graph.nodes.values()) nodes.get(node.flow)?.push(node);
  return nodes;
}

function prepare(graph: Graph) {
  return setup({
    types: {
      context: {} as { trail: Trail },
      events: {} as WalkEvent,
      tags: {} as Node['kind'],
    },
    guards: {
      routeApplies: ({ context, event }, { when, ...step }: RouteParams) =>
        event.type === 'answer' &&
        event.answer === step.answer &&
        truthOf(when, factsOf(graph, [...context.trail, step])) === 'true',
      cameFrom: ({ context }, { question }: { question: string }) =>
        context.trail.at(-1)?.question === question,
    },
    actions: {
      addStep: assign({ trail: ({ context }, step: Step) => [...context.trail, step] }),
      dropStep: assign({ trail: ({ context }) => context.trail.slice(0, -1) }),
      clearTrail: assign({ trail: [] }),
    },
  });
}

function routesOf(node: QuestionNode) {
  return node.answers.flatMap(({ id, routes }) =>
    routes.map(({ when, to }) => ({
      guard: { type: 'routeApplies' as const, params: { question: node.id, answer: id, when } },
      target: `#${to}`,
      actions: { type: 'addStep' as const, params: { question: node.id, answer: id } },
    })),
  );
}

/** For each node, the questions one can come from: the ways back. */
function comingsOf(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const comings = new Map<string, Set<string>>();
  for (const node of graph.nodes.values()) {
    if (node.kind !== 'question') continue;
    for (const { to } of node.answers.flatMap(({ routes }) => routes)) {
      comings.set(to, (comings.get(to) ?? new Set()).add(node.id));
    }
  }
  return new Map([...comings].map(([id, questions]) => [id, [...questions]]));
}

function nameIn(node: string): string {
  return node.slice(node.indexOf('/') + 1);
}
