import { explore } from '../exploration.ts';
import type { Finding } from '../fault.ts';
import { checkAsked } from './asked.ts';
import { checkCalls } from './calls.ts';
import { checkCatalog } from './catalog.ts';
import { checkCircles } from './circles.ts';
import { checkConditions, checkSettles } from './conditions.ts';
import type { FlowSet } from './flow-set.ts';
import { checkLongRoads } from './long-roads.ts';
import { checkMessages } from './messages.ts';
import { checkPlans } from './plans.ts';
import { checkReach } from './reach.ts';
import { readingsOf } from './readings.ts';
import { checkReturns } from './returns.ts';
import { checkRounds } from './rounds.ts';
import { checkRoutes } from './routes.ts';
import { checkSenders } from './senders.ts';
import { checkStructure } from './structure.ts';
import { checkTargets } from './targets.ts';
import { type Catalog, checkUses } from './uses.ts';

/** The sense check of the flows alone: everything that a folder of flow.json files can have wrong. */
export function* checkFlows(set: FlowSet): Generator<Finding> {
  const exploration = explored(set);
  const readings = readingsOf(set);
  yield* checkStructure(set);
  yield* checkTargets(set);
  yield* checkCalls(set);
  yield* checkSenders(set);
  yield* checkReturns(set);
  yield* checkRounds(set);
  yield* checkReach(set);
  yield* checkCircles(set, exploration);
  yield* checkRoutes(set);
  yield* checkConditions(set, readings);
  yield* checkSettles(set);
  yield* checkAsked(set, readings, exploration);
  yield* checkPlans(set);
}

/** The sense check of the flows together with what they share. */
export function* checkShared(set: FlowSet, catalog: Catalog): Generator<Finding> {
  yield* checkCatalog(catalog);
  yield* checkUses(set, catalog);
  yield* checkMessages(set, catalog);
  yield* checkLongRoads(set, explored(set));
}

function explored({ graph, leads }: FlowSet) {
  const start = graph.nodes.has(graph.start) ? [graph.start] : [];
  return explore([...start, ...graph.nodes.keys()], (id) => leads.get(id) ?? []);
}
