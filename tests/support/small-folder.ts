import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readFolderOnDisk } from '../../src/author/folder-on-disk.ts';
import type { Fault } from '../../src/flow/fault.ts';
import { checkFolder } from '../../src/folder/check-folder.ts';
import type { Files } from './small-folder-files.ts';

/** A part of a file to be replaced: what stands there, and what shall stand there. */
export type Change = readonly [file: string, from: string, to: string];

/** Writes files to a folder that lasts as long as the test. */
export function writeFolder(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), 'dishari-flows-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), bytesOf(content));
  }
  return dir;
}

/** Files with some places changed; throws when a place to change is not there. */
export function changed(files: Files, ...changes: readonly Change[]): Files {
  const texts = new Map(Object.entries(files).map(([file, content]) => [file, textOf(content)]));
  for (const [file, from, to] of changes) {
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`The file "${file}" does not hold ${from}`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  return Object.fromEntries(texts);
}

/** Files of which one is missing. */
export function without(files: Files, ...missing: readonly string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([file]) => !missing.includes(file)));
}

/** Every fault of files, their names as in the folder. */
export function faultsOf(files: Files, isStructureOnly = false): Fault[] {
  const folder = readFolderOnDisk(writeFolder(files));
  if (!folder) throw new Error('The folder that was just written is not there.');
  return checkFolder(folder, isStructureOnly);
}

function bytesOf(content: unknown): string | Uint8Array {
  return content instanceof Uint8Array ? content : textOf(content);
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 2);
}
