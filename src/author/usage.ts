import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What may follow a command; every one may be left out. */
export interface Options {
  json?: boolean;
  help?: boolean;
  structure?: boolean;
  warnings?: boolean;
  github?: boolean;
  count?: boolean;
  svg?: boolean;
  answers?: string;
  node?: string;
  locale?: string;
  on?: string;
  since?: string;
  from?: string;
  name?: string;
  rtl?: boolean;
  pseudo?: boolean;
}

export type CommandName =
  | 'check'
  | 'roads'
  | 'walk'
  | 'plan'
  | 'map'
  | 'stale'
  | 'certify'
  | 'words'
  | 'add-locale'
  | 'new';

/** What was asked for on the command line. */
export interface Request {
  command: CommandName;
  /** What it is about: a language, or the id of a flow; empty for commands about the whole folder. */
  subject: string;
  dir: string;
  options: Options;
}

export const usage = `Usage: npm run --silent flow -- <command> [folder] [--json]

  check  [--structure] [--warnings] [--github]
                                            every fault of the folder (default: flows), or what it could do better;
                                            --warnings: both, with --json as well; --github: as annotations
  roads  [--count]                          every road from the start to a plan, or how many
  walk   --answers <question=answer,…>      where these answers lead
  plan   --answers <…> | --node <flow/plan> [--locale <tag>]
                                            the plan they lead to, in words
  map    [--svg]                            a drawing: Mermaid, or SVG
  stale  [--on <2027-01-31>]                what is past its review on a day (default: today)
  certify [--since <revision>]              what partners may rely on: roads, channels, promises, and what is
                                            different from a revision of git
  words <locale> [--since <revision>]       what is missing, stray, untranslated, or changed in the source
                                            since the file, or that revision of git, was written
  add-locale <locale> [--name <its own name>] [--rtl] [--from <locale>] [--pseudo]
                                            begins a language: an entry, and files to translate; --pseudo: in
                                            letters that show what was never translated
  new <flow>                                begins a flow: questions, plans, words and promises

With --json: one JSON value a line. Exit: 0 sound, 1 faults, 2 wrong usage.`;

type Flags = NonNullable<ParseArgsConfig['options']>;

const always: Flags = { json: { type: 'boolean' }, help: { type: 'boolean' } };
const flags: Record<CommandName, Flags> = {
  check: {
    structure: { type: 'boolean' },
    warnings: { type: 'boolean' },
    github: { type: 'boolean' },
  },
  roads: { count: { type: 'boolean' } },
  walk: { answers: { type: 'string' } },
  plan: { answers: { type: 'string' }, node: { type: 'string' }, locale: { type: 'string' } },
  map: { svg: { type: 'boolean' } },
  stale: { on: { type: 'string' } },
  certify: { since: { type: 'string' } },
  words: { since: { type: 'string' } },
  'add-locale': {
    name: { type: 'string' },
    rtl: { type: 'boolean' },
    pseudo: { type: 'boolean' },
    from: { type: 'string' },
  },
  new: {},
};

/** Commands that are about one thing, named before the folder. */
const subjects: Partial<Record<CommandName, string>> = {
  words: 'a language, such as "bn"',
  'add-locale': 'a language, such as "es"',
  new: 'an id for the flow, such as "lost-phone"',
};

/** Reads the command line; a text says what is wrong with it. */
export function parseRequest(args: readonly string[]): Request | string {
  const all = Object.assign({}, always, ...Object.values(flags)) as Flags;
  const loose = parseArgs({ args: [...args], options: all, strict: false, allowPositionals: true });
  const [command, ...named] = loose.positionals;
  if (command === undefined) return 'Name a command.';
  if (!isCommand(command)) return `There is no command "${command}".`;
  const wanted = subjects[command];
  const subject = wanted ? named.shift() : '';
  if (subject === undefined) return `Name ${wanted}.`;
  const [dir = 'flows', ...rest] = named;
  if (rest.length > 0) return `"${rest.join(' ')}" is one name too many.`;
  try {
    const options = { ...always, ...flags[command] };
    const { values } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { command, subject, dir, options: values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(flags, name);
}
