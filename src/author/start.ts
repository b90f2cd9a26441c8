import { existsSync } from 'node:fs';
import { basePath } from './build-options.ts';
import { serve } from './serve.ts';

process.on('uncaughtException', stop);
await start();

/** Serves dist/ on this computer: PORT and BASE_PATH say where, if not as usual. */
async function start() {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no dist/index.html to show. Run "npm run build" first.');
  }
  const { PORT, BASE_PATH } = process.env;
  const site = { folder: 'dist', base: basePath(BASE_PATH), port: portFrom(PORT) };
  const { address } = await serve(site, console.info);
  console.info(`Dishari is at ${address}`);
}

function portFrom(text = '4173'): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new Error(`PORT is "${text}". Give a number from 0 to 65535.`);
}

/** The person who types "npm start" is told what is wrong, not where in the code. */
function stop(error: Error) {
  console.error(`Dishari cannot be served. ${error.message}`);
  process.exit(1);
}
