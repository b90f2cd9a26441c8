import { readFolderOnDisk } from './folder-on-disk.ts';
import { answers, linkStates } from './link-states.ts';

/** Slow enough that nobody minds. */
const manners = { pause: 5000, patience: 20_000 };

const [dir = 'flows'] = process.argv.slice(2);
const folder = readFolderOnDisk(dir);
if (!folder) throw new Error(`There is no folder "${dir}".`);

const { channels = [], regions = [] } = folder.catalog;
const urls = [...channels, ...regions.flatMap(({ helps }) => helps)].flatMap((one) =>
  'url' in one && one.url ? [one.url] : [],
);

let silent = 0;
for await (const state of linkStates(urls, manners)) {
  if (answers(state)) continue;
  silent += 1;
  console.info(`- ${state.url}: ${state.status ?? state.trouble}`);
}
console.info(silent === 0 ? 'Every address answers.' : `${silent} addresses do not answer.`);
process.exitCode = silent === 0 ? 0 : 1;
