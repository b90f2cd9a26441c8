import type { Source } from '../../flow/source-schema.ts';
import type { Folder } from '../../folder/read-folder.ts';
import { failure, type Outcome } from '../outcome.ts';
import type { Context } from './command.ts';

interface Reviewed {
  kind: 'channel' | 'help';
  id: string;
  reviewBy: string;
  source: Source;
}

/** What is past its review on a day: channels, and the local help of regions. */
export function stale({ folder, options }: Context): Outcome {
  const on = options.on ?? new Date().toISOString().slice(0, 10);
  if (!isDay(on)) return failure(`"${on}" is no day: write it as 2027-01-31.`, 2);
  const past = reviewed(folder).filter(({ reviewBy }) => reviewBy < on);
  return {
    code: 0,
    values: past.map(({ id, reviewBy, source }) => ({ channel: id, reviewBy, source })),
    lines:
      past.length > 0
        ? past.map(({ kind, id, reviewBy, source }) => `${reviewBy}  ${kind} ${id}: ${source.what}`)
        : [`Nothing is past its review on ${on}.`],
  };
}

function reviewed({ catalog: { channels = [], regions = [] } }: Folder): Reviewed[] {
  const helps = regions.flatMap((region) =>
    region.helps.map((help) => ({ ...help, kind: 'help' as const, id: `${region.id}/${help.id}` })),
  );
  return [...channels.map((channel) => ({ ...channel, kind: 'channel' as const })), ...helps];
}

function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}
