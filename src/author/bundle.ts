import { build } from 'vite';

/** A script and all it imports as one small text that can stand in a page or be a worker. */
export async function bundle(entry: string, define: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bundle', fileName: 'bundle' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`"${entry}" gave no script.`);
  return output.output[0].code.trim();
}
