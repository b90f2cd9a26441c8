import { z } from 'zod';
import { choices } from '../flow/near-miss.ts';

/**
 * What to do about an issue that the schema itself says nothing about. Where a name is unknown it
 * gives the names that are known, separated by spaces: nothing else of an issue can carry them.
 */
export function schemaHelp(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(' ') : '';
    case 'invalid_type':
      return `It must be ${kindNamed(issue.expected)}${signs[issue.expected] ?? ''}.`;
    case 'invalid_value':
      return `Write one of: ${choices(issue.values.map(String))}.`;
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return `Write ${issue.maximum} or less.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'Write an e-mail address.' : 'Write it in the usual form.';
    default:
      return 'Compare it with a file that is sound.';
  }
}

function tooSmall(origin: string, least: number | bigint): string {
  if (origin === 'array')
    return `It needs ${least === 1 ? 'an entry' : `${least} entries`} or more.`;
  if (origin === 'string') return 'Write something, or take it out where it may be left out.';
  return `Write ${least} or more.`;
}

/** The kind of a value, as an author would say it. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return value === null ? 'null' : kindNamed(typeof value);
}

function kindNamed(kind: string): string {
  return kinds[kind] ?? `a ${kind}`;
}

/** How a kind is written, for those who do not know it by its name. */
const signs: Record<string, string> = {
  string: ' in double quotes',
  array: ' in [ ]',
  object: ' in { }',
  record: ' in { }',
};

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
