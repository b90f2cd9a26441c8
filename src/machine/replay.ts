import { transition } from 'xstate';
import type { Graph } from '../flow/graph.ts';
import type { Step, Trail } from '../flow/trail.ts';
import type { WalkMachine, WalkSnapshot } from './compile.ts';
import { currentNode } from './selectors.ts';

/** Where given answers lead, with the answers that still applied and those that did not. */
export interface Replay {
  snapshot: WalkSnapshot;
  kept: Trail;
  dropped: Trail;
}

/** A snapshot at a node with an empty trail; undefined for a node that does not exist. */
export function enter(machine: WalkMachine, graph: Graph, node: string): WalkSnapshot | undefined {
  const [flow, name] = node.split('/');
  if (!graph.nodes.has(node) || !flow || !name) return undefined;
  return machine.resolveState({ value: { [flow]: name }, context: { trail: [] } });
}

/**
 * Gives the answers again, from the node where they begin. They are looked up by question, so an
 * answer whose question is still met is kept wherever it stood; the walk stops at the first
 * question without a usable answer, and the rest is dropped.
 */
export function replay(machine: WalkMachine, graph: Graph, steps: Trail): Replay {
  const begins = steps.some(({ question }) => question === graph.start);
  const first = begins ? graph.start : (steps[0]?.question ?? graph.start);
  return proceed(machine, enter(machine, graph, first) ?? startOf(machine, graph), steps);
}

/** Goes on from where a walk stands with answers that are looked up in the same way. */
export function proceed(machine: WalkMachine, from: WalkSnapshot, steps: Trail): Replay {
  const answers = new Map(steps.map(({ question, answer }) => [question, answer]));
  let snapshot = from;
  for (let answer = answers.get(currentNode(snapshot)); answer !== undefined; ) {
    const event = { type: 'answer', answer } as const;
    if (!snapshot.can(event)) break;
    [snapshot] = transition(machine, snapshot, event);
    answer = answers.get(currentNode(snapshot));
  }
  const kept = snapshot.context.trail;
  const isKept = (step: Step) => kept.some(({ question }) => question === step.question);
  return { snapshot, kept, dropped: steps.filter((step) => !isKept(step)) };
}

function startOf(machine: WalkMachine, graph: Graph): WalkSnapshot {
  const snapshot = enter(machine, graph, graph.start);
  if (!snapshot) throw new Error(`The flows have no node "${graph.start}" to start at.`);
  return snapshot;
}
