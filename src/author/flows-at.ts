import type { Flow } from '../flow/flow-schema.ts';
import type { Journey } from '../flow/journey-schema.ts';
import { git } from './git.ts';

/** The flows of a folder, and what they promised, as they stood at a revision of git. */
export interface FlowsAt {
  flows: readonly Flow[];
  /** The promises, by "flow: name". */
  promises: ReadonlyMap<string, Journey>;
}

/** Reads the flows of a folder at a revision; undefined where git knows no such revision of it. */
export function flowsAt(dir: string, revision: string): FlowsAt | undefined {
  try {
    const names = git(dir, ['ls-tree', '-r', '--name-only', revision, '--', '.']).split('\n');
    const read = <T>(file: string) => JSON.parse(git(dir, ['show', `${revision}:./${file}`])) as T;
    const folders = names.flatMap((name) => /^([^/]+)\/flow\.json$/.exec(name)?.[1] ?? []);
    const promised = folders.filter((folder) => names.includes(`${folder}/journeys.json`));
    return {
      flows: folders.map((folder) => ({ ...read<Flow>(`${folder}/flow.json`), id: folder })),
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
