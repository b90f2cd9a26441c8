import type { Contents } from '../folder/read-file.ts';

/** The files of the flows that this site was built from; rejects where they cannot be fetched. */
export async function siteFiles(base: string): Promise<Contents> {
  const answer = await fetch(`${base}map/flows.json`);
  if (!answer.ok) throw new Error(`The flows of this site cannot be fetched (${answer.status}).`);
  const texts = (await answer.json()) as Record<string, string>;
  const encoder = new TextEncoder();
  return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
}
