import type { Channel } from '../flow/channel-schema.ts';
import { type FlowFile, flowFile } from '../flow/check/flow-set.ts';
import type { JourneysFile } from '../flow/check/journeys.ts';
import type { Catalog } from '../flow/check/uses.ts';
import type { Fault } from '../flow/fault.ts';
import type { WrittenFlow } from '../flow/flow-schema.ts';
import type { Journey } from '../flow/journey-schema.ts';
import type { Label } from '../flow/label-schema.ts';
import type { Locale } from '../flow/locale-schema.ts';
import type { Message } from '../flow/message-schema.ts';
import type { Region } from '../flow/region-schema.ts';
import type { Task } from '../flow/task-schema.ts';
import type { Thing } from '../flow/thing-schema.ts';
import { type FolderFiles, listFiles } from './folder-files.ts';
import { type Contents, readFile } from './read-file.ts';
import type { JsonFile } from './read-json.ts';

/** A folder of flows as it was read, and what is wrong with the form of its files. */
export interface Folder {
  dir: string;
  files: FolderFiles;
  flows: readonly FlowFile[];
  /** Flows whose file is missing or could not be read. */
  unread: readonly string[];
  journeys: readonly JourneysFile[];
  catalog: Catalog;
  locales: readonly Locale[] | undefined;
  /** The words that could be read, by file. */
  words: ReadonlyMap<string, unknown>;
  /** Every file that is JSON, sound or not, by its name in the folder. */
  json: ReadonlyMap<string, JsonFile>;
  /** Faults of syntax and of the schemas. */
  faults: readonly Fault[];
}

/** Reads the files of a folder of flows, which messages call `dir`. What is wrong is in `faults`. */
export function readFolder(dir: string, contents: Contents): Folder {
  const files = listFiles(contents.keys());
  const flowFiles = files.flows.map(flowFile);
  const names = [...files.shared, ...flowFiles, ...files.journeys, ...files.words];
  const read = new Map(names.map((file) => [file, readFile(contents, file)]));
  const sound = <T>(file: string) => read.get(file)?.value as T | undefined;
  return {
    dir,
    files,
    flows: files.flows.flatMap((folder) => {
      const flow = sound<WrittenFlow>(flowFile(folder));
      return flow ? [{ folder, flow }] : [];
    }),
    unread: files.flows.filter((folder) => !sound(flowFile(folder))),
    journeys: files.flows.flatMap((folder) => {
      const file = sound<{ journeys: Journey[] }>(`${folder}/journeys.json`);
      return file ? [{ folder, journeys: file.journeys }] : [];
    }),
    catalog: {
      channels: sound<{ channels: Channel[] }>('channels.json')?.channels,
      tasks: sound<{ tasks: Task[] }>('tasks.json')?.tasks,
      labels: files.shared.includes('labels.json')
        ? sound<{ labels: Label[] }>('labels.json')?.labels
        : [],
      regions: sound<{ regions: Region[] }>('regions.json')?.regions,
      things: files.shared.includes('things.json')
        ? sound<{ things: Thing[] }>('things.json')?.things
        : [],
      messages: files.shared.includes('messages.json')
        ? sound<{ messages: Message[] }>('messages.json')?.messages
        : [],
    },
    locales: sound<{ locales: Locale[] }>('locales.json')?.locales,
    words: new Map(files.words.flatMap((file) => (sound(file) ? [[file, sound(file)]] : []))),
    json: new Map([...read].map(([file, { json }]) => [file, json])),
    faults: [...read.values()].flatMap(({ faults }) => faults),
  };
}
