import type { Contents } from '../folder/read-file.ts';

/** The files of a folder as they were opened, and as they are now. */
export interface Draft {
  opened: Contents;
  files: Contents;
}

/** A draft of files in which nothing was changed yet. */
export function draftOf(files: Contents): Draft {
  return { opened: files, files };
}

/** A draft in which one file holds another text. */
export function edited(draft: Draft, name: string, text: string): Draft {
  return { ...draft, files: new Map([...draft.files, [name, new TextEncoder().encode(text)]]) };
}

/** What a file says; signs that are no UTF-8 are shown as such. */
export function textOf({ files }: Draft, name: string): string {
  const bytes = files.get(name);
  return bytes ? new TextDecoder().decode(bytes) : '';
}

/** The files that are not as they were opened. */
export function changedFiles({ opened, files }: Draft): Map<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([name, bytes]) =>
      bytes && !isSame(bytes, opened.get(name)) ? [[name, bytes] as const] : [],
    ),
  );
}

/**
 * Files without a folder around them, put where they belong: a flow by its id, any other by its name.
 * Those whose place cannot be told are refused.
 */
export function merged(draft: Draft, loose: ReadonlyMap<string, Uint8Array>, at: string) {
  const refused: string[] = [];
  const files = new Map(draft.files);
  for (const [name, bytes] of loose) {
    const place = placeFor(name, bytes, [...draft.files.keys()], at);
    if (place) files.set(place, bytes);
    else refused.push(`${name}: it is not known where it belongs; drop the folder it stands in`);
  }
  return { draft: { ...draft, files }, refused };
}

const shared = /^(channels|labels|locales|messages|regions|tasks|things)\.json$/;

function placeFor(name: string, bytes: Uint8Array, names: readonly string[], at: string) {
  if (shared.test(name)) return name;
  const [, id] = /"id"\s*:\s*"([a-z][a-z0-9-]*)"/.exec(new TextDecoder().decode(bytes)) ?? [];
  if (name === 'flow.json') return id && `${id}/flow.json`;
  const alike = names.filter((one) => one.endsWith(`/${name}`));
  return alike.includes(at) ? at : alike.length === 1 ? alike[0] : undefined;
}

function isSame(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one.length === other?.length && one.every((byte, index) => byte === other[index]);
}
