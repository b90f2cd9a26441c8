import { readFile } from 'node:fs/promises';

/** The chunks of a built site: for a page's words, the files its script will ask for first. */
export type Assets = (locale: string, flows: readonly string[], regions: boolean) => string[];

type Manifest = Record<string, { file: string; src?: string }>;

/** Reads Vite's manifest, in which the words of a flow are found by the name of their module. */
export async function assetsFrom(manifestFile: string, base: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  const fileOf = (module: string) => {
    const key = Object.keys(manifest).find((name) => name.endsWith(`dishari/${module}`));
    return key ? [`${base}${manifest[key]?.file}`] : [];
  };
  return (locale, flows, regions) => [
    ...fileOf(`frame/${locale}`),
    ...flows.flatMap((flow) => fileOf(`words/${locale}/${flow}`)),
    ...(regions ? fileOf(`regions/${locale}`) : []),
  ];
}
