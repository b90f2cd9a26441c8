import { expandFlows } from '../flow/expand.ts';
import type { WrittenFlow } from '../flow/flow-schema.ts';
import type { Journey } from '../flow/journey-schema.ts';
import type { Version } from '../folder/changes-since.ts';
import { git } from './git.ts';

/** Reads the flows of a folder at a revision; undefined where git knows no such revision of it. */
export function flowsAt(dir: string, revision: string): Version | undefined {
  try {
    const names = git(dir, ['ls-tree', '-r', '--name-only', revision, '--', '.']).split('\n');
    const read = <T>(file: string) => JSON.parse(git(dir, ['show', `${revision}:./${file}`])) as T;
    const folders = names.flatMap((name) => /^([^/]+)\/flow\.json$/.exec(name)?.[1] ?? []);
    const promised = folders.filter((folder) => names.includes(`${folder}/journeys.json`));
    return {
      flows: expandFlows(
        folders.map((folder) => ({ ...read<WrittenFlow>(`${folder}/flow.json`), id: folder })),
      ).flows,
      promises: new Map(
        promised.flatMap((folder) =>
          read<{ journeys: Journey[] }>(`${folder}/journeys.json`).journeys.map(
            (journey) => [`${folder}: ${journey.name}`, journey] as const,
          ),
        ),
      ),
    };
  } catch {
    return undefined;
  }
}
