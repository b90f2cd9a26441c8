import { provideChromium, thisComputer } from './chromium.ts';

try {
  console.info(`Browser: ${provideChromium(thisComputer())}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
