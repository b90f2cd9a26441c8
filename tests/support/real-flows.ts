import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Channel } from '../../src/flow/channel-schema.ts';
import { expandFlows } from '../../src/flow/expand.ts';
import type { Flow, WrittenFlow } from '../../src/flow/flow-schema.ts';
import { buildGraph } from '../../src/flow/graph.ts';
import { roads } from '../../src/flow/roads.ts';
import { compile } from '../../src/machine/compile.ts';

const folder = 'flows';

const written: WrittenFlow[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'words')
  .map(({ name }) => JSON.parse(readFileSync(join(folder, name, 'flow.json'), 'utf8')));

/** Every flow of the project, its calls and rounds written out. */
export const realFlows: readonly Flow[] = expandFlows(written).flows;

/** Every channel of the project by its id. */
export const realChannels: ReadonlyMap<string, Channel> = new Map(
  (
    JSON.parse(readFileSync(join(folder, 'channels.json'), 'utf8')) as { channels: Channel[] }
  ).channels.map((channel) => [channel.id, channel]),
);

export const realGraph = buildGraph(realFlows);

export const realMachine = compile(realGraph);

/** Every road of the project's flows. */
export const realRoads = [...roads(realGraph)];

/** One road to each plan. */
export const roadToEach = [...new Map(realRoads.map((road) => [road.plan, road])).values()];
