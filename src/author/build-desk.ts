import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { deskDocument } from './desk-document.ts';
import { contentsOf } from './folder-on-disk.ts';
import { storeAliases } from './store-aliases.ts';

/** The pages for authors: where each stands, what begins it, and what it is called. */
const pages = [
  { path: 'map/', entry: 'src/desk/map.tsx', title: 'The map of the flows' },
  { path: 'workbench/', entry: 'src/desk/workbench.tsx', title: 'The workbench' },
  { path: 'workbench/wizard/', entry: 'src/desk/preview.tsx', title: 'The wizard on trial' },
];

type Manifest = Record<string, { file: string; css?: string[]; imports?: string[] }>;

const manifestName = 'desk-manifest.json';

/** Adds the pages for authors to a built site. They share nothing with the wizard that it would load. */
export async function buildDesk(site: string, base: string, flows: string) {
  await build({
    configFile: false,
    base,
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias: storeAliases },
    worker: { format: 'es' },
    build: {
      outDir: site,
      emptyOutDir: false,
      copyPublicDir: false,
      manifest: manifestName,
      modulePreload: false,
      // The policy lets no face come out of a style sheet.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      cssTarget: 'esnext',
      rolldownOptions: { input: pages.map(({ entry }) => entry) },
    },
  });
  const manifest = JSON.parse(await readFile(join(site, manifestName), 'utf8')) as Manifest;
  await rm(join(site, manifestName));
  for (const { path, entry, title } of pages) {
    const { script, styles } = filesOf(manifest, entry);
    const text = deskDocument({ base, title, script, styles });
    await write(join(site, path, 'index.html'), text);
  }
  await write(join(site, 'map/flows.json'), JSON.stringify(textsOf(flows)));
}

function filesOf(manifest: Manifest, entry: string) {
  const all = new Set([entry]);
  // A set gives what is added to it while it is gone through.
  for (const one of all) for (const other of manifest[one]?.imports ?? []) all.add(other);
  const styles = [...all].flatMap((one) => manifest[one]?.css ?? []);
  return { script: manifest[entry]?.file ?? '', styles: [...new Set(styles)] };
}

/** The files of a sound folder, which are all text. */
function textsOf(flows: string): Record<string, string> {
  const decoder = new TextDecoder();
  const contents = [...(contentsOf(flows) ?? [])].filter(
    ([name]) => !name.endsWith('.schema.json'),
  );
  return Object.fromEntries(contents.map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

async function write(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
