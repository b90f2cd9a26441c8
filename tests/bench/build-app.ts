import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const fromRoot = createRequire(new URL('../../package.json', import.meta.url));

/** The React of this project; the bench's own folder holds the older one that one rival needs. */
const newReact = ['react', 'react-dom'].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: dirname(fromRoot.resolve(`${name}/package.json`)),
}));

/** Builds the page sources of a contestant as Vite does it when nothing is set. */
export async function buildApp(name: string, outDir: string, olderReact = false) {
  await build({
    root: fileURLToPath(new URL(`contestants/${name}`, import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: olderReact ? [] : newReact },
    build: { outDir, emptyOutDir: true },
  });
}
