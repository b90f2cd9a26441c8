import type { z } from 'zod';
import type { FaultCode, Finding } from '../flow/fault.ts';
import { guesser } from '../flow/near-miss.ts';
import { nameOf, type Path, shown, valueAt } from './naming.ts';
import { kindOf, schemaHelp } from './schema-help.ts';

type Issue = z.core.$ZodIssue;

/** What a value is held against: the whole of it, the file it stands in, and how far one has come. */
interface Context {
  root: unknown;
  file: string;
  path: Path;
}

/** Holds a value against a schema and says what is wrong with it, in an author's words. */
export function explainIssues(schema: z.ZodType, root: unknown, file: string): Finding[] {
  const { error } = schema.safeParse(root, { error: schemaHelp });
  return (error?.issues ?? []).flatMap((issue) => explain(issue, { root, file, path: [] }));
}

/** True for a fault that leaves nothing for further checks to read. */
export function breaksShape({ code }: Finding): boolean {
  return code === 'missing-field' || code === 'wrong-type';
}

function explain(issue: Issue, context: Context): Finding[] {
  const at = { ...context, path: [...context.path, ...(issue.path as Path)] };
  const value = valueAt(at.root, at.path);
  if (value === undefined && at.path.length > 0) return [missing(at)];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, at);
  if (issue.code === 'invalid_union') return explainUnion(issue, at, value);
  const place = { file: at.file, path: at.path };
  const name = nameOf(at.path, at.root);
  const found = (code: FaultCode, what: string, help = issue.message): Finding[] => [
    { code, place, message: `${name} ${what}.`, help },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return found('wrong-type', `is ${issue.expected === 'int' ? shown(value) : kindOf(value)}`);
    case 'too_small':
      return found(typeof value === 'string' ? emptyCode(at) : 'wrong-value', sizeOf(value));
    case 'custom':
      return found('unofficial-address', `is ${shown(value)}, which is no official address`);
    case 'invalid_key': {
      const help = issue.issues[0]?.message ?? issue.message;
      const message = `${shown(at.path.at(-1))} cannot be a name here.`;
      return [{ code: 'wrong-value', place: { ...place, isName: true }, message, help }];
    }
    case 'invalid_value': {
      return found(
        'wrong-value',
        `is ${shown(value)}`,
        issue.message + likely(issue.values, value),
      );
    }
    default:
      return found('wrong-value', `is ${shown(value)}`);
  }
}

/** What was meant by a value that is none of those known: a number in quotes, or a name nearly alike. */
function likely(values: readonly unknown[], value: unknown): string {
  const bare = values.find((one) => typeof one === 'number' && String(one) === value);
  if (bare !== undefined) return ` Write it without quotes: ${bare}.`;
  const names = values.filter((one) => typeof one === 'string');
  return typeof value === 'string' ? guesser(names)(value) : '';
}

function missing({ file, path, root }: Context): Finding {
  const around = path.length > 1 ? ` in ${nameOf(path.slice(0, -1), root)}` : '';
  return {
    code: 'missing-field',
    place: { file, path },
    message: `"${path.at(-1)}" is missing${around}.`,
    help: `Add "${path.at(-1)}" here.`,
  };
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, { file, path, root }: Context) {
  const known = issue.message.split(' ');
  const here = valueAt(root, path);
  const free = known.filter((name) => !Object.hasOwn(here as object, name));
  return issue.keys.map(
    (key): Finding => ({
      code: 'unknown-key',
      place: { file, path: [...path, key], isName: true },
      message: `The name "${key}" is not known${path.length > 0 ? ` in ${nameOf(path, root)}` : ' here'}.`,
      help: `Known here: ${known.join(', ')}.${guesser(free)(key)}`,
    }),
  );
}

/** Of all that could stand here, the one that is nearest to what does. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, at: Context, value: unknown): Finding[] {
  const place = { file: at.file, path: at.path };
  const wrong = (message: string, help: string): Finding[] => [
    { code: 'wrong-type', place, message: `${nameOf(at.path, at.root)} ${message}.`, help },
  ];
  if (issue.errors.length === 0) {
    const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
    const help = `Write one of: ${options.join(', ')}.${guesser(options)(String(value))}`;
    return wrong(`is ${shown(value)}`, help);
  }
  const isOfKind = (issues: readonly Issue[]) => !issues.some(isWrongKind);
  const branches = issue.errors.filter(isOfKind);
  if (branches.length === 0) {
    const helps = issue.errors.flatMap((issues) => issues.filter(isWrongKind));
    return wrong(`is ${kindOf(value)}`, joinHelps(helps.map(({ message }) => message)));
  }
  const keys = Object.keys(value as object).length;
  if (branches.length > 1 && branches.every((issues) => unknownIn(issues) === keys)) {
    const names = branches.flatMap(
      (issues) => issues.find(({ path }) => path.length > 0)?.path[0] ?? [],
    );
    return wrong('has none of the names known here', `Known here: ${names.join(', ')}.`);
  }
  const explained = branches.map((issues) => issues.flatMap((one) => explain(one, at)));
  return explained.reduce((best, one) => (one.length < best.length ? one : best));
}

function isWrongKind({ code, path }: Issue): boolean {
  return code === 'invalid_type' && path.length === 0;
}

function unknownIn(issues: readonly Issue[]): number {
  return issues.reduce(
    (sum, issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? sum + issue.keys.length : sum,
    0,
  );
}

function joinHelps(helps: readonly string[]): string {
  const kinds = helps.map((help) => help.replace('It must be ', '').replace('.', ''));
  return `It must be ${[...new Set(kinds)].join(' or ')}.`;
}

function emptyCode({ file }: Context): FaultCode {
  return /(^|\/)words\//.test(file) ? 'empty-words' : 'wrong-value';
}

function sizeOf(value: unknown): string {
  if (!Array.isArray(value)) return value === '' ? 'is empty' : `is ${shown(value)}`;
  return value.length === 0 ? 'is empty' : `has only ${value.length} of them`;
}
