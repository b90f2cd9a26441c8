import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import { expandFlows } from '../../src/flow/expand.ts';
import { buildGraph, type Graph } from '../../src/flow/graph.ts';
import { countRoads } from '../../src/flow/roads.ts';
import type { Trail } from '../../src/flow/trail.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import { compile } from '../../src/machine/compile.ts';
import { replay } from '../../src/machine/replay.ts';
import { writeGrownFolder } from './grow-folder.ts';
import { median } from './statistics.ts';

/** What a flow of so many nodes costs: milliseconds, bytes as gzip packs them. */
export interface Growth {
  nodes: number;
  check: number;
  /** The check of as many nodes with calls and rounds among them. */
  checkShort: number;
  compile: number;
  /** Walking from the first question to a plan. */
  walk: number;
  count: number;
  roads: bigint;
  build: number;
  /** A page of a question as it is written: in the middle, and at the most. */
  page: number;
  heaviest: number;
  /** Every script that the app needs to take over a question. */
  scripts: number;
  site: string;
}

/** Writes, checks, compiles, walks, counts and builds a flow of so many nodes. */
export function growTo(nodes: number): Growth {
  const dir = `.build/bench/grown-${nodes}-flows`;
  const site = `.build/bench/grown-${nodes}`;
  rmSync(dir, { recursive: true, force: true });
  writeGrownFolder(nodes, dir);
  const graph = buildGraph(expandFlows(read(dir).flows.map(({ flow }) => flow)).flows);
  const machine = compile(graph);
  const trail = firstTrail(graph);
  const build = timeOf(() => buildSite(dir, site), 1);
  const weights = pageWeights(site);
  return {
    nodes: graph.nodes.size,
    check: timeOf(() => soundFolder(dir)),
    checkShort: checkShort(nodes),
    compile: timeOf(() => compile(graph)),
    walk: timeOf(() => replay(machine, graph, trail)),
    count: timeOf(() => countRoads(graph)),
    roads: countRoads(graph),
    build,
    page: median(weights),
    heaviest: Math.max(...weights),
    scripts: scriptsWeight(site),
    site,
  };
}

/** The first answer to every question, as the walk through the built site gives them. */
export function firstTrail(graph: Graph): Trail {
  const steps: { question: string; answer: string }[] = [];
  for (let node = graph.nodes.get(graph.start); node?.kind === 'question'; ) {
    const [answer] = node.answers;
    if (!answer) break;
    steps.push({ question: node.id, answer: answer.id });
    node = graph.nodes.get(answer.routes.at(-1)?.to ?? '');
  }
  return steps;
}

function timeOf(work: () => void, times = 5): number {
  const each = Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return median(each);
}

function checkShort(nodes: number): number {
  const dir = `.build/bench/short-${nodes}-flows`;
  rmSync(dir, { recursive: true, force: true });
  writeGrownFolder(nodes, dir, true);
  return timeOf(() => soundFolder(dir));
}

function soundFolder(dir: string) {
  const faults = checkFolder(read(dir));
  if (faults.length > 0) throw new Error(`The grown flow has ${faults.length} faults.`);
}

function read(dir: string) {
  const folder = readFolderOnDisk(dir);
  if (!folder) throw new Error(`There is no folder ${dir}.`);
  return folder;
}

function buildSite(dir: string, site: string) {
  const args = ['--import', 'tsx', 'src/author/build.ts', '--flows', dir, '--out', site];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`The flow in ${dir} could not be built.`);
}

function pageWeights(site: string): number[] {
  const folder = join(site, 'en/start');
  const questions = readdirSync(folder).filter((name) => name.startsWith('q'));
  return questions.map((name) => gzipped(join(folder, name, 'index.html')));
}

function scriptsWeight(site: string): number {
  const page = readFileSync(join(site, 'en/index.html'), 'utf8');
  const named = [...page.matchAll(/(?:href|src)="\/(assets\/[^"]+\.js)"/g)];
  return named.reduce((sum, [, file = '']) => sum + gzipped(join(site, file)), 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
