import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script that every page runs for the bench, as one piece of code. */
export async function buildProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('probe/main.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'benchProbe' } },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : []));
  const [code] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (code === undefined) throw new Error('The probe could not be built.');
  return code;
}
