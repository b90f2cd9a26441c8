import type { Folder } from '../folder/read-folder.ts';
import { placeholdersIn } from '../words/check/texts.ts';
import { entry } from '../words/entry.ts';
import type { Frame } from '../words/frame-schema.ts';
import type { ChannelWords, FlowWords, LabelWords, TaskWords } from '../words/words-schema.ts';

/** The words of one language for one flow, as far as they are there. */
export interface Phrasebook {
  frame: Frame | undefined;
  flow: FlowWords | undefined;
  task: (id: string) => TaskWords | undefined;
  channel: (id: string) => ChannelWords | undefined;
  /** A text with every {label} as it stands on the screen, and what it means. */
  say: (text: string) => string;
}

/** Gathers the words of a language that a flow needs. */
export function phrasebookOf(folder: Folder, locale: string | undefined, flow: string): Phrasebook {
  const shared = <T>(kind: string) => folder.words.get(`words/${locale}/${kind}.json`) as T;
  const tasks = shared<Record<string, TaskWords> | undefined>('tasks');
  const channels = shared<Record<string, ChannelWords> | undefined>('channels');
  const glosses = shared<LabelWords | undefined>('labels');
  const labels = new Map(folder.catalog.labels?.map(({ id, text }) => [id, text]));
  const labelled = (id: string) => {
    const gloss = entry(glosses, id);
    return `“${labels.get(id) ?? id}”${gloss ? ` (${gloss})` : ''}`;
  };
  return {
    frame: shared<Frame | undefined>('frame'),
    flow: folder.words.get(`${flow}/words/${locale}.json`) as FlowWords | undefined,
    task: (id) => entry(tasks, id),
    channel: (id) => entry(channels, id),
    say: (text) =>
      placeholdersIn(text).reduce((said, id) => said.replace(`{${id}}`, () => labelled(id)), text),
  };
}
