import { countRoads, roads } from '../../flow/roads.ts';
import { factsOf } from '../../flow/trail.ts';
import { changesSince, type Difference, promisesOf } from '../../folder/changes-since.ts';
import { checkFolder } from '../../folder/check-folder.ts';
import { channelsOf } from '../../plan/plan.ts';
import { flowsAt } from '../flows-at.ts';
import { failure, type Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

/**
 * What partners may rely on, as a page of Markdown: every road and where it ends, the channels with their
 * sources, which promises hold, what is missing, and what is different from an earlier version. Ids only:
 * words may change freely.
 */
export function certify({ folder, graph, options }: Context): Outcome {
  const before = options.since ? flowsAt(folder.dir, options.since) : undefined;
  if (options.since && !before) {
    return failure(`Git knows no revision "${options.since}" of ${folder.dir}.`, 2);
  }
  const context = { folder, graph };
  const differences = before ? changesSince(before, graph, promisesOf(folder)) : undefined;
  return {
    code: 0,
    values: valuesOf(context, differences),
    lines: linesOf(context, options.since, differences),
  };
}

type Certified = Pick<Context, 'folder' | 'graph'>;

function* roadsOf({ graph }: Certified) {
  for (const { trail, plan } of roads(graph)) {
    const node = graph.nodes.get(plan);
    const facts = factsOf(graph, trail);
    const channels = node?.kind === 'plan' ? channelsOf(node, facts).map(({ id }) => id) : [];
    yield { trail: trail.map(({ question, answer }) => `${question}=${answer}`), plan, channels };
  }
}

/** Each promise, and whether it holds: what does not is a fault of its file. */
function promises({ folder }: Certified) {
  const broken = checkFolder(folder).filter(({ code }) => code.startsWith('journey-'));
  return folder.journeys.flatMap(({ folder: flow, journeys }) =>
    journeys.map(({ name, reaches }) => ({
      promise: `${flow}: ${name}`,
      reaches,
      holds: !broken.some(
        ({ file, message }) => file.startsWith(`${flow}/`) && message.includes(name),
      ),
    })),
  );
}

function missingWords({ folder }: Certified) {
  const missing = checkFolder(folder).filter(({ code }) => code.startsWith('missing-'));
  return missing.map(({ file, line, message }) => ({ file, line, message }));
}

function* valuesOf(
  context: Certified,
  differences: Iterable<Difference> | undefined,
): Generator<object> {
  yield { count: String(countRoads(context.graph)) };
  for (const { id, source, reviewBy } of context.folder.catalog.channels ?? []) {
    yield { channel: id, source, reviewBy };
  }
  yield* promises(context);
  for (const missing of missingWords(context)) yield { missing };
  for (const difference of differences ?? []) yield { difference };
  yield* roadsOf(context);
}

function* linesOf(
  context: Certified,
  since: string | undefined,
  differences: Iterable<Difference> | undefined,
): Generator<string> {
  const { folder, graph } = context;
  const nodes = [...graph.nodes.values()];
  const kept = promises(context);
  const missing = missingWords(context);
  yield* ['# Certificate', ''];
  yield `- flows: ${graph.starts.size}, questions: ${nodes.filter(({ kind }) => kind === 'question').length}, plans: ${nodes.filter(({ kind }) => kind === 'plan').length}`;
  yield `- roads: ${countRoads(graph)}, each of which ends in a plan with a channel`;
  yield `- promises that hold: ${kept.filter(({ holds }) => holds).length} of ${kept.length}`;
  yield `- words that are missing: ${missing.length}`;
  for (const { promise, holds } of kept) if (!holds) yield `  - broken: ${promise}`;
  for (const { file, line, message } of missing) yield `  - ${file}:${line} ${message}`;
  if (differences) yield* differenceLines(since, differences);
  yield* [
    '',
    '## Channels',
    '',
    '| channel | source | date | confidence | review by |',
    '|---|---|---|---|---|',
  ];
  for (const { id, source, reviewBy } of folder.catalog.channels ?? []) {
    yield `| ${id} | ${source.what} | ${source.date} | ${source.confidence} | ${reviewBy} |`;
  }
  yield* ['', '## Roads', '', '| answers | questions | plan | channels |', '|---|---|---|---|'];
  for (const { trail, plan, channels } of roadsOf(context)) {
    yield `| ${trail.join(', ')} | ${trail.length} | ${plan} | ${channels.join(', ')} |`;
  }
}

function* differenceLines(
  since: string | undefined,
  differences: Iterable<Difference>,
): Generator<string> {
  yield* ['', `## Since ${since}`, ''];
  let count = 0;
  for (const { what, id, was, is } of differences) {
    count += 1;
    yield `- ${what}: ${id}${was ? `; was ${was}` : ''}${is ? `; is ${is}` : ''}`;
  }
  if (count === 0) yield 'Nothing that a reader or a partner relies on is different.';
}
