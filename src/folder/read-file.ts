import type { Fault, Finding } from '../flow/fault.ts';
import { breaksShape, explainIssues } from './explain-issues.ts';
import { withoutMistyped } from './mistyped.ts';
import { offsetOf, positionOf } from './position.ts';
import { type JsonFile, readJson } from './read-json.ts';
import { schemaOf } from './schema-of.ts';

/** A file as it was read: its value where the shape is sound, and all faults of its form. */
export interface ReadFile {
  json: JsonFile;
  value?: unknown;
  faults: readonly Fault[];
}

/** The files of a folder by name; what cannot be read has no bytes. */
export type Contents = ReadonlyMap<string, Uint8Array | undefined>;

/** Reads a file of a folder and holds it against its schema. */
export function readFile(contents: Contents, file: string): ReadFile {
  const text = textOf(contents, file);
  if (typeof text !== 'string') {
    const { code, message, help } = text;
    const fault: Fault = { code, file, line: 1, column: 1, message, help };
    return { json: { text: '', lines: [0], faults: [] }, faults: [fault] };
  }
  const json = readJson(file, text);
  const schema = schemaOf(file);
  if (json.value === undefined) return { json, faults: json.faults };
  const findings = schema ? explainIssues(schema, json.value, file) : [];
  const faults = [
    ...json.faults,
    ...withoutMistyped(findings).map((finding) => faultOf(finding, json)),
  ];
  return findings.some(breaksShape) ? { json, faults } : { json, faults, value: json.value };
}

/** A finding with the line and column of its place. */
export function faultOf<Code>(
  { place, ...finding }: Finding<Code>,
  json: JsonFile | undefined,
): Fault<Code> {
  const { line, column } = positionOf(json?.lines ?? [0], offsetOf(json?.root, place));
  const { code, message, help } = finding;
  return { code, file: place.file, line, column, message, help };
}

function textOf(
  contents: Contents,
  file: string,
): string | Pick<Fault, 'code' | 'message' | 'help'> {
  if (!contents.has(file)) {
    return {
      code: 'missing-file',
      message: `There is no file "${file}".`,
      help: 'Add it, or take the folder out in which it should be.',
    };
  }
  try {
    const bytes = contents.get(file);
    if (bytes) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Told below, as for a file without bytes.
  }
  return {
    code: 'unreadable-file',
    message: `The file "${file}" is not written in UTF-8.`,
    help: 'Save it again, with "UTF-8" for its encoding.',
  };
}
