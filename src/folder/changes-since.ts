import type { Flow } from '../flow/flow-schema.ts';
import { buildGraph, type Graph } from '../flow/graph.ts';
import type { Journey } from '../flow/journey-schema.ts';
import { countRoads, roads } from '../flow/roads.ts';
import { compile } from '../machine/compile.ts';
import { replay } from '../machine/replay.ts';
import { currentNode } from '../machine/selectors.ts';
import type { Folder } from './read-folder.ts';

/** The flows of a folder, and what they promised, at one time. */
export interface Version {
  flows: readonly Flow[];
  /** The promises, by "flow: name". */
  promises: ReadonlyMap<string, Journey>;
}

/** One thing that is not as it was; ids only. */
export interface Difference {
  what:
    | 'node added'
    | 'node removed'
    | 'road ends elsewhere'
    | 'promise added'
    | 'promise removed'
    | 'promise changed';
  id: string;
  was?: string;
  is?: string;
}

/** More roads than this are not gone through one by one. */
const mostRoads = 200_000n;

/** What is different from an earlier version: nodes, where its roads end now, and promises. */
export function* changesSince(
  before: Version,
  graph: Graph,
  promises: Version['promises'],
): Generator<Difference> {
  const old = buildGraph(before.flows);
  yield* nodeChanges(old, graph);
  yield* roadChanges(old, graph);
  yield* promiseChanges(before.promises, promises);
}

/** What a folder promises. */
export function promisesOf({ journeys }: Pick<Folder, 'journeys'>): Version['promises'] {
  return new Map(
    journeys.flatMap(({ folder, journeys }) =>
      journeys.map((journey) => [`${folder}: ${journey.name}`, journey] as const),
    ),
  );
}

function* nodeChanges(old: Graph, graph: Graph): Generator<Difference> {
  for (const id of graph.nodes.keys()) if (!old.nodes.has(id)) yield { what: 'node added', id };
  for (const id of old.nodes.keys()) if (!graph.nodes.has(id)) yield { what: 'node removed', id };
}

/** Gives the answers of every earlier road again, as a reader with an old link does. */
function* roadChanges(old: Graph, graph: Graph): Generator<Difference> {
  if (countRoads(old) > mostRoads) return;
  const machine = compile(graph);
  for (const { trail, plan } of roads(old)) {
    const is = currentNode(replay(machine, graph, trail).snapshot);
    const id = trail.map(({ question, answer }) => `${question}=${answer}`).join(', ');
    if (is !== plan) yield { what: 'road ends elsewhere', id, was: plan, is };
  }
}

function* promiseChanges(
  old: Version['promises'],
  promises: Version['promises'],
): Generator<Difference> {
  for (const [id, promise] of promises) {
    const before = old.get(id);
    if (!before) yield { what: 'promise added', id, is: promise.reaches };
    else if (JSON.stringify(before) !== JSON.stringify(promise)) {
      yield { what: 'promise changed', id, was: before.reaches, is: promise.reaches };
    }
  }
  for (const [id, { reaches }] of old) {
    if (!promises.has(id)) yield { what: 'promise removed', id, was: reaches };
  }
}
