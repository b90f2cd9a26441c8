import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { deadFormIn } from '../../src/flow/dead-addresses.ts';
import { isOfficial } from '../../src/flow/hosts.ts';
import { factsOf } from '../../src/flow/trail.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { channelsOf } from '../../src/plan/plan.ts';
import { realGraph, realRoads } from '../support/real-flows.ts';

const folder = readFolderOnDisk('flows');
const texts = readdirSync('flows', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => ({ file, text: readFileSync(join('flows', file), 'utf8') }));

describe('the flows of the project', () => {
  test('are sound', () => {
    expect(folder && checkFolder(folder)).toEqual([]);
  });

  test('ask nobody more than eight questions', () => {
    expect(realRoads.filter(({ trail }) => trail.length > 8)).toEqual([]);
  });

  test('ask at most four questions once somebody says that the account was hacked', () => {
    const hacked = realRoads.filter(({ trail }) => trail[0]?.answer === 'hacked');
    expect(hacked.length).toBeGreaterThan(0);
    expect(hacked.filter(({ trail }) => trail.length > 4)).toEqual([]);
  });

  test('lead every road to a plan with a channel', () => {
    const without = realRoads.filter(({ plan, trail }) => {
      const node = realGraph.nodes.get(plan);
      return node?.kind !== 'plan' || channelsOf(node, factsOf(realGraph, trail)).length === 0;
    });
    expect(without).toEqual([]);
  });

  test('make sixty promises or more, some for every flow that answers lead into', () => {
    const journeys = folder?.journeys.flatMap((file) => file.journeys) ?? [];
    expect(journeys.length).toBeGreaterThanOrEqual(60);
    const promised = new Set(journeys.map(({ reaches }) => reaches.split('/')[0]));
    const led = new Set(realRoads.map(({ plan }) => plan.split('/')[0]));
    expect([...led].filter((flow) => !promised.has(flow))).toEqual([]);
  });

  test('name no form that is dead or was never confirmed', () => {
    expect(texts.filter(({ text }) => deadFormIn(text) !== undefined)).toEqual([]);
  });

  test('name no address outside the official hosts, in data or in words', () => {
    const addresses = texts.flatMap(({ file, text }) =>
      (text.match(/https?:\/\/[\p{L}\p{N}][\p{L}\p{N}./_?=&%#-]*/gu) ?? []).map((address) => ({
        file,
        address,
      })),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(({ address }) => !isOfficial(address))).toEqual([]);
  });
});
