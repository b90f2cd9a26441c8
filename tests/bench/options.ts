import { parseArgs } from 'node:util';

/** What a run of the bench is told. */
export interface Options {
  runs: number;
  /** Names of contestants; empty for all. */
  only: readonly string[];
  /** Measures the sites as they were built last. */
  built: boolean;
  /** Measures only how cost grows with the flow. */
  growth: boolean;
}

/** Reads the command line; throws, saying why, when it makes no sense. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      built: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
    },
  });
  const runs = values.quick ? 1 : Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is "${values.runs}".`);
  const { built, growth } = values;
  return { runs, only: values.only.split(',').filter(Boolean), built, growth };
}

/** True for a run whose numbers are good enough to be kept. */
export function isWhole({ runs, only, growth }: Options): boolean {
  return runs >= 5 && only.length === 0 && !growth;
}
